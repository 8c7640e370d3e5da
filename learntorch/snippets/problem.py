"""What is wrong, where, and what to type next: one shape for every report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """One thing that does not hold.

    Attributes:
        path: the file at fault.
        line: its line, counted from 1; None where no line is known.
        what: what is wrong, in one line.
        mend: what to do or type next.
        detail: more to read, such as a diff or a traceback; may be empty.
    """

    path: Path
    line: int | None
    what: str
    mend: str = ""
    detail: str = ""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else str(self.path)
        parts = [f"{where}: {self.what}"]
        if self.detail:
            parts += [f"    {row}".rstrip() for row in self.detail.splitlines()]
        if self.mend:
            parts.append(f"    mend: {self.mend}")
        return "\n".join(parts)


class ProblemError(Exception):
    """Raised where work cannot go on because of a `Problem`.

    Args:
        problem: what is wrong.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
