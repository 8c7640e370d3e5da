"""Put a folder in its place as a whole: a reader sees the old one or the new one."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_AT_CWD, _EXCHANGE = -100, 2  # of Linux's renameat2


def put(files: Mapping[str, bytes], place: Path) -> None:
    """Make `place` a folder that holds exactly `files`.

    The files are written beside it; then the folders are swapped. Where that fails,
    the old one stays as it was.

    Args:
        files: by name, which may have folders in it.
        place: need not exist; the folders above it are made.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(dir=place.parent, prefix=f".{place.name}."))
    try:
        _fill(new, files)
        new.chmod(0o777 & ~_umask())  # mkdtemp makes it private
        _swap(new, place)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _swap(new: Path, place: Path) -> None:
    """Give `new` the name `place`, and what was there the name of `new`."""
    if place.exists() and _exchange(new, place):
        return
    if not place.exists():
        new.rename(place)
        return
    old = new.with_name(f"{new.name}.old")  # not at once, but it can be undone
    place.rename(old)
    try:
        new.rename(place)
    except OSError:
        old.rename(place)
        raise
    shutil.rmtree(old)


def _exchange(one: Path, two: Path) -> bool:
    """Swap two names at once, where the system can."""
    if not sys.platform.startswith("linux"):
        return False
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    if call(_AT_CWD, os.fsencode(one), _AT_CWD, os.fsencode(two), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS):  # a file system without it
        return False
    raise OSError(code, os.strerror(code), str(two))


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
