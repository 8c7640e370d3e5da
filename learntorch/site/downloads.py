"""Offer each program as a file: as the copy button copies it, without what it prints."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from learntorch.snippets.program import Program

FOLDER = Path("programs")  # below the folder of what was generated


def files(programs: Iterable[tuple[Path, Program]]) -> dict[Path, bytes]:
    """Return a file for each program, by its place below the folder of what was generated.

    Args:
        programs: each with its path below the folder of snippets.
    """
    return {FOLDER / name: program.code.encode() for name, program in programs}
