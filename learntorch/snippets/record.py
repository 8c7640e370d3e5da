"""What came of one run of a program, in a form that can be kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

CPU = "CPU"


@dataclass(frozen=True)
class Raised:
    """The error that ended a program.

    Attributes:
        line: the program's line that was being run, counted from 1.
        text: the last lines of the traceback: ``Type: message``.
        traceback: the whole traceback as Python prints it.
    """

    line: int
    text: str
    traceback: str


@dataclass(frozen=True)
class Trouble:
    """Something that no program of ours may do, such as running out of time.

    Attributes:
        line: the first line of the statement that was being run; None if unknown.
        what: what happened, in one line.
        mend: what to do about it.
    """

    line: int | None
    what: str
    mend: str


@dataclass(frozen=True)
class Written:
    """A file that a program left in its working directory.

    Attributes:
        name: its path below the working directory, with ``/``.
        size: its length in bytes.
        sha256: the hash of its bytes, in hexadecimal.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Record:
    """What came of one run of one program.

    Attributes:
        program: the program's path, as reports name it.
        sha256: the hash of the program's text, in hexadecimal.
        outputs: what each top-level statement printed, in order of the
            statements; shorter than the program where it ended early.
        raised: the error that ended it, if one did.
        troubles: what it did that no program may do; empty as a rule.
        files: what it wrote, sorted by name.
        seconds: wall-clock time from its first statement to its end.
        versions: of Python, torch (if imported) and learntorch.
        device: ``"CPU"``, or the name of the accelerator that the program used.
        date: the day of the run, in UTC, as ``2026-11-23``.
    """

    program: str
    sha256: str
    outputs: tuple[str, ...] = ()
    raised: Raised | None = None
    troubles: tuple[Trouble, ...] = ()
    files: tuple[Written, ...] = ()
    seconds: float = 0.0
    versions: dict[str, str] = field(default_factory=dict)
    device: str = CPU
    date: str = ""

    def moved(self, old: Iterable[int], new: Iterable[int]) -> Record:
        """Return the record for a form of the program in which lines stand elsewhere.

        Args:
            old: the numbers of the program's code lines in the form that was run.
            new: those of the same lines in the other form.
        """
        lines: dict[int | None, int] = dict(zip(old, new, strict=True))
        troubles = tuple(
            replace(item, line=lines.get(item.line, item.line)) for item in self.troubles
        )
        raised = self.raised and replace(
            self.raised, line=lines.get(self.raised.line, self.raised.line)
        )
        return replace(self, troubles=troubles, raised=raised)

    def to_json(self) -> str:
        """Return the record as JSON text, always in the same order."""
        return json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n"

    @staticmethod
    def from_json(text: str) -> Record:
        """Return the record that `to_json` wrote."""
        data: dict[str, Any] = json.loads(text)
        data["outputs"] = tuple(data["outputs"])
        data["raised"] = Raised(**data["raised"]) if data["raised"] else None
        data["troubles"] = tuple(Trouble(**item) for item in data["troubles"])
        data["files"] = tuple(Written(**item) for item in data["files"])
        return Record(**data)
