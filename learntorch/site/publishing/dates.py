"""When files last changed, as git knows it."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path


def changed(root: Path, places: Sequence[str]) -> dict[str, date]:
    """Return the day of the last commit for each file below `places`, by its path from `root`.

    Returns:
        Nothing where there is no git, no repository, or only a part of its history: the
        days would be those of the copy.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    told = _git(root, "log", "--format=%x00%cs", "--name-only", "--relative", "--", *places)
    found: dict[str, date] = {}
    for entry in told.split("\0")[1:]:
        day, *names = entry.split("\n")
        for name in filter(None, names):
            found.setdefault(name, date.fromisoformat(day))  # the newest comes first
    return found


def latest(days: dict[str, date], *places: str) -> date | None:
    """Return the last day on which a file at or below one of `places` changed."""
    below = tuple(f"{place}/" for place in places)
    found = [day for name, day in days.items() if name in places or name.startswith(below)]
    return max(found, default=None)


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), "-c", "core.quotePath=false", *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
