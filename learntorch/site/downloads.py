"""Offer each program as a file and as a notebook, and those of a chapter together.

The file is what the copy button copies, without what the program prints; the notebook has
it as a cell, with the output of the run. A chapter is an archive of its files rather than
one file: each of its programs is whole, and some end in the error that they are about.
"""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from learntorch.snippets.program import Program

FOLDER = Path("programs")  # below the folder of what was generated
_DATE = (1980, 1, 1, 0, 0, 0)  # the first that an archive can name: same programs, same bytes
_MODE = 0o644 << 16


def files(programs: Iterable[tuple[Path, Program]]) -> dict[Path, bytes]:
    """Return a file for each program and an archive for each chapter, by where they lie.

    Args:
        programs: each with its path below the folder of snippets.

    Returns:
        Their contents, by places below the folder of what was generated.
    """
    found = {FOLDER / name: program.code.encode() for name, program in programs}
    chapters: defaultdict[Path, dict[Path, bytes]] = defaultdict(dict)
    for name, data in found.items():
        chapters[name.parent][name] = data
    return found | {archive_of(folder): _archive(held) for folder, held in chapters.items()}


def archive_of(folder: Path) -> Path:
    """Return where the archive of the programs in `folder` lies."""
    return folder.with_name(f"{folder.name}.zip")


def _archive(held: dict[Path, bytes]) -> bytes:
    """Return an archive that unpacks into one folder, which bears the name of the chapter."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(held.items()):
            info = zipfile.ZipInfo(f"{name.parent.name}/{name.name}", _DATE)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, _MODE
            archive.writestr(info, data)
    return made.getvalue()
