"""Records of earlier runs, found again by everything that a run depends on.

For writing only: `make test` and CI run every program anew.

What is installed counts as a whole: torch loads onnx, and scikit-learn SciPy, without a word of
them in the program.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from learntorch.snippets.limits import Limits
from learntorch.snippets.program import Program
from learntorch.snippets.record import Record
from learntorch.snippets.runner import HARDWARE


@dataclass(frozen=True)
class Runs:
    """What is known of one program.

    Attributes:
        record: of the run.
        again: of a second run, where the program has ``...`` that need one.
        files: the folder with the files that the program wrote.
    """

    record: Record
    again: Record | None
    files: Path


class Cache:
    """A folder of runs.

    Args:
        folder: made when something is kept; safe to remove at any time.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, key: str) -> Runs | None:
        """Return the runs kept under `key`, or None."""
        place = self.folder / key
        try:
            one, two = json.loads((place / "records.json").read_text(encoding="utf-8"))
            again = Record.from_json(two) if two else None
            runs = Runs(Record.from_json(one), again, place / "files")
            os.utime(place)
        except (OSError, ValueError, KeyError, TypeError):
            shutil.rmtree(place, ignore_errors=True)  # half-written or of another version
            return None
        return runs

    def keep(self, key: str, runs: Runs) -> Runs:
        """Keep `runs` under `key`; their files are moved into the cache."""
        self.folder.mkdir(parents=True, exist_ok=True)
        place = Path(tempfile.mkdtemp(dir=self.folder, prefix="new-"))
        shutil.move(runs.files, place / "files")
        texts = [item.to_json() if item else None for item in (runs.record, runs.again)]
        (place / "records.json").write_text(json.dumps(texts), encoding="utf-8")
        shutil.rmtree(self.folder / key, ignore_errors=True)
        with contextlib.suppress(OSError):  # another process was faster
            place.rename(self.folder / key)
        shutil.rmtree(place, ignore_errors=True)
        return Runs(runs.record, runs.again, self.folder / key / "files")

    def prune(self, most: int) -> None:
        """Remove all entries but so many, those first that were not needed for longest."""
        entries = sorted(self.folder.glob("*"), key=lambda place: place.stat().st_mtime_ns)
        for place in entries[: max(len(entries) - most, 0)]:
            shutil.rmtree(place, ignore_errors=True)


def key_of(program: Program, limits: Limits, *, hide_gpu: bool = False) -> str:
    """Return the name for the runs of a program: a hash of all that they depend on."""
    parts = [program.path.as_posix(), program.text, repr((limits, hide_gpu)), *_about_here()]
    if any(name.split(".")[0] == "learntorch" for name in imported(program.text)):
        parts.append(_helpers())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@cache
def _about_here() -> tuple[str, ...]:
    """Return what the runs of every program depend on: versions, device, our runner."""
    found = [f"python {platform.python_version()} {platform.platform()}", *installed(sys.path)]
    found += [os.environ.get(name, "") for name in HARDWARE]
    found += sorted(str(place) for place in Path("/dev").glob("nvidia*"))
    runner = sorted(Path(__file__).parent.glob("*.py"))
    return (*found, *(file.read_text(encoding="utf-8") for file in runner))


def installed(path: Iterable[str]) -> list[str]:
    """Return name and version of each package that folders hold, as their own folders are named."""
    ends = ("*.dist-info", "*.egg-info")
    return sorted({file.stem for place in path for end in ends for file in Path(place).glob(end)})


@cache
def _helpers() -> str:
    """Return the text of all modules that snippets may import from this package."""
    package = Path(__file__).parent.parent
    apart = [package / name for name in ("snippets", "site", "__main__.py", "progress.py")]
    files = [
        file
        for file in sorted(package.rglob("*.py"))
        if not any(file.is_relative_to(place) for place in apart)
    ]
    return "\0".join(file.read_text(encoding="utf-8") for file in files)


def imported(text: str) -> list[str]:
    """Return the modules that `text` imports, by their dotted names."""
    names: list[str] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.append(node.module)
            if node.module == "learntorch":  # its names come from modules that load when asked for
                names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names
