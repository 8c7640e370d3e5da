"""What a snippet may use, and the one place where that is changed: pyproject.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from types import UnionType

from learntorch.snippets.problem import Problem, ProblemError

SETTINGS = "pyproject.toml"
_TABLE = "[tool.learntorch.snippets]"


@dataclass(frozen=True)
class Limits:
    """What one program may use.

    Attributes:
        seconds: wall-clock time.
        memory: memory that it may add to that of the process, in MiB.
        output: what it may print, in bytes.
        file: how long a file that it writes may be, in MiB.
        varies: ``...`` may stand for what differs between machines.
        deprecated: it may call what is deprecated without showing the warning.
        notebook: it can be a cell of a notebook.
        reason: why it is out of the ordinary; empty for the defaults.
    """

    seconds: float = 60.0
    memory: int = 4096
    output: int = 1_000_000
    file: int = 1024
    varies: bool = False
    deprecated: bool = False
    notebook: bool = True
    reason: str = ""


def read_limits(root: Path) -> dict[str, Limits]:
    """Return the limits of each snippet that has its own, by its path below snippets/.

    Args:
        root: the folder that holds pyproject.toml; without that file nothing is special.

    Raises:
        ProblemError: an entry has no reason, an unknown key or a wrong value.
    """
    path = root / SETTINGS
    if not path.exists():
        return {}
    table = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("learntorch", {})
    return {name: _limits(path, name, entry) for name, entry in table.get("snippets", {}).items()}


def _limits(path: Path, name: str, entry: object) -> Limits:
    known: dict[str, type | UnionType] = {
        "seconds": int | float,
        "memory": int,
        "output": int,
        "file": int,
        "varies": bool,
        "deprecated": bool,
        "notebook": bool,
        "reason": str,
    }
    mend = f'write {_TABLE} entries as {{ seconds = 120, reason = "..." }}'
    if not isinstance(entry, dict) or not str(entry.get("reason", "")).strip():
        raise ProblemError(
            Problem(Path(SETTINGS), _line(path, name), f"{name} gives no reason", mend)
        )
    for key, value in entry.items():
        if key not in known or not isinstance(value, known[key]):
            what = f"{name} has `{key} = {value!r}`; known are {', '.join(known)}"
            raise ProblemError(Problem(Path(SETTINGS), _line(path, name), what, mend))
    return Limits(**entry)


def _line(path: Path, name: str) -> int | None:
    rows = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, row in enumerate(rows, 1) if name in row), None)
