"""Keep a program within its memory and its folder.

Writing is held back twice: by Landlock, where the Linux kernel has it, which no
code in the process can get around, and by a hook on Python's own calls, which
works everywhere and says what was tried.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from pathlib import Path

if sys.platform != "win32":  # which has no such limits
    import resource

OUTSIDE = "writes outside its working directory"
_DEVICES = Path("/dev")  # null, shm for shared tensors, and accelerators
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_NO_NEW_PRIVILEGES = 38
# Landlock's rights that change the file system: write_file, remove_*, make_*, refer.
_WRITES = 0b11_1111_1111_0010
_FIRST_WITH_REFER = 2  # before, no file could be moved to another folder
_TRUNCATE, _FIRST_WITH_TRUNCATE = 1 << 14, 3  # truncate(2) needs no right to write, but this one
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.remove": (0,),
    "os.rename": (0, 1),
    "os.mkdir": (0,),
    "os.rmdir": (0,),
    "os.link": (1,),
    "os.symlink": (1,),
    "os.truncate": (0,),
    "shutil.rmtree": (0,),
}


def limit_memory(mebibytes: int) -> None:
    """Let this process add at most so many MiB of data to what it has."""
    if sys.platform == "win32":
        return
    has = 0
    status = Path("/proc/self/status")
    if status.exists():
        rows = status.read_text(encoding="utf-8").splitlines()
        has = next(int(row.split()[1]) for row in rows if row.startswith("VmData")) * 1024
    allowed = has + mebibytes * 2**20
    resource.setrlimit(resource.RLIMIT_DATA, (allowed, allowed))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_files(mebibytes: int) -> None:
    """Let no file become longer; writing beyond is an `OSError`."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_FSIZE, (mebibytes * 2**20, mebibytes * 2**20))


def keep_writes_below(folder: Path) -> None:
    """Refuse, from now on and for child processes too, every write outside `folder`."""
    allowed = (os.path.realpath(folder) + os.sep, str(_DEVICES) + os.sep, "/proc/self/")
    sys.addaudithook(lambda event, args: _refuse(event, args, allowed))
    if sys.platform == "linux":
        _landlock(folder)


def _refuse(event: str, args: tuple[object, ...], allowed: tuple[str, ...]) -> None:
    paths: tuple[object, ...]
    if event == "open":
        paths = (args[0],) if int(args[2] or 0) & _WRITING_FLAGS else ()  # type: ignore[call-overload]
    else:
        paths = tuple(args[index] for index in _CHANGES.get(event, ()))
    for path in paths:
        if not isinstance(path, str | bytes | os.PathLike):
            continue  # an open file descriptor
        try:
            where = os.path.realpath(os.fsdecode(path))
        except OSError:  # the working directory is gone, so nothing can be written into it
            return
        if not (where + os.sep).startswith(allowed):
            raise PermissionError(13, f"{OUTSIDE}: {where}")


def landlock() -> int:
    """Return the version of Landlock that the kernel has; 0 or less where it has none."""
    if sys.platform != "linux":
        return 0
    version: int = ctypes.CDLL(None).syscall(_LANDLOCK_CREATE, None, 0, 1)
    return version


def _landlock(folder: Path) -> None:
    """Hand the same rule to the kernel; a kernel without Landlock has only the hook."""
    version = landlock()
    if version < _FIRST_WITH_REFER:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    rights = _WRITES | (_TRUNCATE if version >= _FIRST_WITH_TRUNCATE else 0)
    wanted = struct.pack("Q", rights)
    rules = libc.syscall(_LANDLOCK_CREATE, wanted, len(wanted), 0)
    for place in (folder, _DEVICES):
        handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
        libc.syscall(_LANDLOCK_ADD, rules, 1, struct.pack("=Qi", rights, handle), 0)
        os.close(handle)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    libc.syscall(_LANDLOCK_RESTRICT, rules, 0)
    os.close(rules)
