"""Make a board of each log folder that a snippet wrote."""

from __future__ import annotations

import functools
import os
import re
import socket
import zlib
from collections.abc import Mapping, MutableMapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from learntorch.snippets.checker import SNIPPETS
from learntorch.snippets.problem import Problem

if TYPE_CHECKING:
    from learntorch.boards import Logs

SUFFIX = ".board"
FRONTEND = Path("tensorboard")  # below the folder of what was generated
FOLDER = 'name the folder, SummaryWriter("torchlogs"), and the run, add_hparams(run_name=...)'
_MARK = "tfevents"
_TIME = re.compile(r"\d{10}(\.\d+)?")


class UnfitError(Exception):
    """Raised where a snippet's logs make no board for the site.

    Args:
        what: why.
        mend: what to do.
    """

    def __init__(self, what: str, mend: str) -> None:
        super().__init__(what)
        self.mend = mend


def page_of(poster: str) -> str:
    """Return the address of the board that a poster stands for; a fragment names a dashboard."""
    address, mark, dashboard = poster.partition("#")
    return f"{address.rpartition('/')[0]}/index.html{mark}{dashboard}"


@functools.cache
def weight(frontend: Path) -> str:
    """Return how much a reader loads to see a first board, from a host that compresses.

    Raises:
        OSError: the frontend is not there.
    """
    files = [frontend / name for name in ("tensorboard.js", "tensorboard.css", "board.js")]
    size = sum(len(zlib.compress(file.read_bytes())) for file in files)
    return f"{size / 1e6:.1f} MB"


def is_event_file(name: str) -> bool:
    """Say whether an artefact is one that TensorBoard reads."""
    return _MARK in PurePosixPath(name).name


def add_boards(
    artefacts: MutableMapping[Path, bytes], logs: Mapping[Path, Path], generated: Path
) -> list[Problem]:
    """Add a board for each log folder, and once the frontend that they share.

    A board whose events have not changed is taken as it is. Wall-clock times are left
    out, so that two runs of a snippet give the same bytes.

    Args:
        artefacts: takes up the files, by their paths below `generated`.
        logs: for each snippet that wrote event files, the folder with its files.
        generated: the folder that holds the boards of earlier.

    Returns:
        What no board can be made of.
    """
    problems: list[Problem] = []
    for place, files in logs.items():
        for folder in _log_folders(files):
            board = place / f"{folder}{SUFFIX}"
            try:
                found = _board(files, folder, board, generated)
                artefacts.update({board / name: data for name, data in found.items()})
            except UnfitError as error:
                snippet = Path(SNIPPETS, place).with_suffix(".py")
                problems.append(Problem(snippet, None, str(error), error.mend))
    if logs:
        from learntorch.boards import frontend_files

        artefacts.update({FRONTEND / name: data for name, data in frontend_files().items()})
    return problems


def _log_folders(files: Path) -> list[str]:
    """Return the folders of the working directory that hold event files, at any depth."""
    names = [path.relative_to(files) for path in files.rglob("*") if is_event_file(path.name)]
    return sorted({name.parts[0] if len(name.parts) > 1 else "." for name in names})


def _board(files: Path, folder: str, board: Path, generated: Path) -> dict[str, bytes]:
    """Return the files of a board, new or as they were.

    Raises:
        UnfitError: there is none, and why.
    """
    from learntorch.boards import BoardError, Logs  # imports TensorBoard: 1 s

    if folder == ".":
        raise UnfitError("writes event files into its working directory", FOLDER)
    frontend = Path(os.path.relpath(FRONTEND, board)).as_posix()
    try:
        read = Logs(files / folder, frontend, title=folder, steps_as_time=True)
        _check(read)
        return _earlier(generated / board, read.key) or _made(read)
    except BoardError as error:
        raise UnfitError(f"no board can be made of what it logs: {error}", "") from error


def _check(logs: Logs) -> None:
    """Refuse logs that are not whole, or that would have another name at each run."""
    if logs.notes:
        raise UnfitError(f"not all that it logs is shown: {logs.notes[0]}", "log less, or close")
    for part in (part for run in logs.runs for part in PurePosixPath(run).parts):
        if _TIME.fullmatch(part) or part.endswith(f"_{socket.gethostname()}"):
            raise UnfitError(f"the name of a run holds a time: {part}", FOLDER)


def _made(logs: Logs) -> dict[str, bytes]:
    board = logs.make()
    if board.left_out:
        what = f"logs what no board shows: {', '.join(board.left_out)}"
        raise UnfitError(what, "leave that out")
    return board.files


def _earlier(board: Path, key: str) -> dict[str, bytes] | None:
    """Return the files of a board that was made from the same, if there is one."""
    from learntorch.boards import FILES

    try:
        files = {name: (board / name).read_bytes() for name in FILES}
    except OSError:
        return None
    return files if key.encode() in files[FILES[-1]] else None
