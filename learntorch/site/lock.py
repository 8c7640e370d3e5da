"""Let one process at a time make a site, and clear away what a killed one left.

The file `LOCK` below the project says who is at work; the system lets go of it when that
process ends, however it ends. A clean end removes the file. One that is there and held by nobody
was left by a process that was killed: it names what that left.
"""

from __future__ import annotations

import contextlib
import datetime
import errno
import fcntl
import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from learntorch.snippets.problem import Problem, ProblemError

LOCK = Path("build/.lock")
PREFIX = "learntorch-"  # begins the name of each folder that may be cleared away


class Work:
    """The right to write what a site is made of.

    Args:
        root: the project.
        name: what is done, for others to read: ``learntorch build``.

    Use it as a context manager. Within it `tempfile` makes its folders below `folder`, and the
    next one who works clears them away if this process is killed.

    Attributes:
        folder: a place for what is needed until the end.

    Raises:
        ProblemError: another process is at work.
    """

    def __init__(self, root: Path, name: str) -> None:
        self._file = root / LOCK
        self._name = name
        self._descriptor = -1
        self._before: str | None = None
        self._left: list[list[str]] = []
        self.folder = Path()

    def __enter__(self) -> Self:
        with telling(self._file, "a file that says who is at work here"):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor = _locked(self._file)
        try:
            _clear(_told(self._descriptor))
            self.folder = self.make(Path(tempfile.gettempdir()), PREFIX)
            self._before, tempfile.tempdir = tempfile.tempdir, str(self.folder)
        except BaseException:
            os.close(self._descriptor)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        tempfile.tempdir = self._before
        _clear({"left": self._left})
        self._file.unlink(missing_ok=True)
        os.close(self._descriptor)

    def make(self, parent: Path, prefix: str, earlier: Path | None = None) -> Path:
        """Make a folder that is cleared away in any case, and return it.

        It is written down before it is there, so that no moment to be killed at leaves it.

        Args:
            parent: where.
            prefix: begins its name, with `PREFIX` or a dot and that.
            earlier: where what may be in its ``earlier`` belongs, if nothing is there.
        """
        place = parent / f"{prefix}{secrets.token_hex(3)}"
        self._left.append([str(place), str(earlier or "")])
        told = {
            "pid": os.getpid(),
            "what": self._name,
            "since": datetime.datetime.now(datetime.UTC).strftime("%H:%M:%S UTC"),
            "left": self._left,
        }
        data = json.dumps(told).encode()
        # one write of one block: a reader finds the old text or the new one
        os.pwrite(self._descriptor, data.ljust(4096), 0)
        place.mkdir(mode=0o700)
        return place


def _locked(file: Path) -> int:
    """Return a descriptor of the lock, which is ours.

    Raises:
        ProblemError: another process has it; says which.
    """
    while True:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            told = _told(descriptor)
            os.close(descriptor)
            if error.errno not in (errno.EAGAIN, errno.EACCES):
                raise
            raise ProblemError(_taken(file, told)) from None
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(descriptor), file.stat()):
                return descriptor
        os.close(descriptor)  # its holder came to its end, and took the file away


def _taken(file: Path, told: dict[str, object]) -> Problem:
    pid, name = told.get("pid", "of an unknown number"), told.get("what", "learntorch")
    what = f"process {pid} is at work here since {told.get('since', 'a moment')}: {name}"
    return Problem(file, None, what, f"wait until it has ended, or end it: kill {pid}")


def _told(descriptor: int) -> dict[str, object]:
    """Return what the lock says; nothing where it was just made."""
    try:
        told = json.loads(os.pread(descriptor, 1 << 20, 0))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _clear(told: dict[str, object]) -> None:
    """Put an earlier site back into its place, and remove what was left."""
    left = told.get("left")
    for place, home in left if isinstance(left, list) else ():
        folder = Path(place)
        if not folder.name.lstrip(".").startswith(PREFIX):
            continue  # not a name of ours
        earlier = folder / "earlier"
        if home and earlier.is_dir() and not Path(home).exists():
            earlier.rename(home)
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def telling(place: Path, wanted: str) -> Iterator[None]:
    """Say of an error of the system where it was, and what to do.

    Raises:
        ProblemError: in place of an `OSError`.
    """
    try:
        yield
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        what = f"{error.strerror or error}{where}; wanted: {wanted}"
        raise ProblemError(Problem(place, None, what, _mend(error))) from error


def _mend(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "make room on the disk, then run it again: the earlier files are as they were"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "name a place that you may write to: learntorch build --out FOLDER"
    return "mend that, then run it again: the earlier files are as they were"
