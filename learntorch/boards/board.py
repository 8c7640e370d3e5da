"""Make boards: in memory, or as a folder that is replaced as a whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path

from tensorboard.version import VERSION

from learntorch.boards import page
from learntorch.boards.answers import record
from learntorch.boards.backend import LEFT_OUT, Backend
from learntorch.boards.errors import BoardError
from learntorch.boards.events import Run, digest, read_runs, write_runs
from learntorch.boards.frontend import FOLDER, NOTICE_FILE, frontend_files
from learntorch.boards.poster import poster
from learntorch.boards.swap import put

SAMPLES = {"scalars": 1000, "histograms": 100, "images": 100, "text": 100}
FILES = DATA, POSTER, INDEX = "data.js", "poster.svg", "index.html"  # in the order of writing


@dataclass(frozen=True)
class Board:
    """A board that was made.

    Attributes:
        files: its files by name; ``index.html`` comes last.
        dashboards: the names of those that it shows.
        left_out: the names of dashboards that the logs hold data for and a board cannot show.
        runs: the names of the runs.
        notes: what else its reader should know, such as a file that was cut off.
    """

    files: dict[str, bytes]
    dashboards: tuple[str, ...]
    left_out: tuple[str, ...]
    runs: tuple[str, ...]
    notes: tuple[str, ...]


class Logs:
    """Event files that were read, and what is to be made of them; see `make`.

    Attributes:
        notes: what a reader of the board should know.
        runs: the names of the runs.
    """

    def __init__(
        self,
        folder: Path,
        frontend: str = FOLDER,
        *,
        title: str = "",
        steps_as_time: bool = False,
        samples: Mapping[str, int] | None = None,
    ) -> None:
        self.notes: list[str] = []
        self.title = title or folder.resolve().name
        self._frontend = frontend
        self._samples = _checked(samples or {})
        self._runs = read_runs(folder, self.notes, steps_as_time=steps_as_time)
        self.runs = [run.name for run in self._runs]
        self._projector = any(folder.rglob("projector_config.pbtxt"))
        self.notes += _thinned(self._runs, self._samples)

    @cached_property
    def key(self) -> str:
        """A hash of all that the board is made from."""
        here = resources.files(__package__)
        sources = [one.read_text("utf-8") for one in here.iterdir() if one.name.endswith(".py")]
        options = repr((self.title, self._frontend, sorted(self._samples.items())))
        return page.key_for(VERSION, options, digest(self._runs), *sorted(sources))

    def make(self) -> Board:
        """Make the board."""
        with tempfile.TemporaryDirectory(prefix="learntorch-") as folder:
            write_runs(self._runs, Path(folder))
            answers = record(Backend(Path(folder), self._samples), self.title)
        if self._projector:
            answers.left_out.append(LEFT_OUT["projector"])
        if not answers.dashboards:
            left_out = ", ".join(answers.left_out) or "none"
            raise BoardError(f"{self.title}: holds nothing that a board shows (others: {left_out})")
        files = {
            DATA: page.data(answers),
            POSTER: poster(answers, self.title),
            INDEX: page.page(answers, self.title, self._frontend, self.key),
        }
        return Board(
            {name: text.encode() for name, text in files.items()},
            tuple(answers.dashboards),
            tuple(answers.left_out),
            tuple(self.runs),
            tuple(self.notes),
        )


def make(
    logs: str | Path,
    frontend: str = FOLDER,
    *,
    title: str = "",
    steps_as_time: bool = False,
    samples: Mapping[str, int] | None = None,
) -> Board:
    """Make a board of the event files below a folder, in memory.

    Args:
        logs: the folder that ``SummaryWriter`` wrote to, or one above several of them.
        frontend: the address of the frontend's files, as the board's page sees it.
        title: what the board calls the logs; the name of the folder if not given.
        steps_as_time: show step n as n seconds after the year 2000 began, so that two runs
            of a program give the same bytes.
        samples: how many values of each tag to keep, by dashboard, where not as in `SAMPLES`.
            As in TensorBoard, more are thinned out at random, each time in the same way.

    Returns:
        The board. The same events give the same bytes.

    Raises:
        BoardError: there is nothing to show, or an event file is damaged.
    """
    options = {"title": title, "steps_as_time": steps_as_time, "samples": samples}
    return Logs(Path(logs), frontend, **options).make()  # type: ignore[arg-type]


def export(
    logs: str | Path,
    out: str | Path,
    *,
    frontend: str | Path | None = None,
    title: str = "",
    steps_as_time: bool = False,
    samples: Mapping[str, int] | None = None,
) -> Board:
    """Make a board of the event files below a folder, and write it.

    An earlier board in `out` is replaced as a whole, or left as it is where this fails.

    Args:
        logs: the folder that ``SummaryWriter`` wrote to, or one above several of them.
        out: the folder for the board.
        frontend: a folder for the frontend that several boards share (1.8 MB compressed);
            by default it lies within `out`.
        title: as for `make`.
        steps_as_time: as for `make`.
        samples: as for `make`.

    Returns:
        The board.

    Raises:
        BoardError: there is nothing to show, an event file is damaged, `out` holds
            something that is no board, or `frontend` something that is no frontend.
    """
    out = Path(out)
    _check_place(out, Path(logs))
    if frontend is not None:
        _check_frontend(Path(frontend), out, Path(logs))
    shared = Path(frontend) if frontend is not None else out / FOLDER
    address = Path(os.path.relpath(shared.resolve(), out.resolve())).as_posix()
    board = make(logs, address, title=title, steps_as_time=steps_as_time, samples=samples)
    if frontend is None:
        common = {f"{FOLDER}/{name}": data for name, data in frontend_files().items()}
        put({**common, **board.files}, out)
    else:
        if not _holds(shared, frontend_files()):
            put(frontend_files(), shared)
        put(board.files, out)
    return board


def _check_place(out: Path, logs: Path) -> None:
    """Refuse to replace what is no board.

    Raises:
        BoardError: it is none.
    """
    _check_folder(out, "board", {*FILES, FOLDER}, (INDEX, page.MARK))
    if logs.resolve().is_relative_to(out.resolve()):
        raise BoardError(f"{out}: the logs lie in it; name another place for the board")


def _check_frontend(shared: Path, out: Path, logs: Path) -> None:
    """Refuse to replace what is no frontend, or to put it where it would be replaced.

    Raises:
        BoardError: it is none, or lies in the way.
    """
    folder, board = shared.resolve(), out.resolve()
    if folder.is_relative_to(board):
        what = "the board would replace it; name a folder beside the board"
        raise BoardError(f"{shared}: {what}, or none to keep the frontend within the board")
    for what, place in (("board lies", board), ("logs lie", logs.resolve())):
        if place.is_relative_to(folder):
            raise BoardError(f"{shared}: the {what} in it; name another place for the frontend")
    _check_folder(shared, "frontend", set(frontend_files()), (NOTICE_FILE, "TensorBoard"))


def _check_folder(place: Path, what: str, names: set[str], mark: tuple[str, str]) -> None:
    """Refuse to replace a folder that we did not write.

    Args:
        place: what is to be replaced; may be absent.
        what: what we write there.
        names: what is in such a folder.
        mark: a file that is always in it, and what that file says.

    Raises:
        BoardError: it is not a folder, or another one.
    """
    if place.is_symlink() or (place.exists() and not place.is_dir()):
        raise BoardError(f"{place}: is no folder; name another place for the {what}")
    held = {path.name for path in place.iterdir()} if place.is_dir() else set()
    file = place / mark[0]
    ours = held <= names and file.is_file() and mark[1] in file.read_text("utf-8", "replace")
    if held and not ours:
        raise BoardError(f"{place}: holds something that is no {what}; name an empty or new folder")


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    return all(
        (folder / name).is_file() and (folder / name).read_bytes() == data
        for name, data in files.items()
    )


def _checked(samples: Mapping[str, int]) -> dict[str, int]:
    for name, number in samples.items():
        if name not in SAMPLES or number < 1:
            names = ", ".join(SAMPLES)
            raise BoardError(f"samples: {name}={number}: give a number above 0 to one of {names}")
    return {**SAMPLES, **samples}


def _thinned(runs: list[Run], samples: Mapping[str, int]) -> list[str]:
    """Say of which tags not every value is kept."""
    notes = []
    for kind, most in samples.items():
        counts = [n for run in runs for (one, _), n in run.values.items() if one == kind]
        many = [n for n in counts if n > most]
        if many:
            what = f"{kind}: {len(many)} series of up to {max(many):,} values, of each of which"
            notes.append(f"{what} {most:,} are kept; more with --samples {kind}={max(many)}")
    return notes
