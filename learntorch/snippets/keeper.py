"""A process between us and one program, from which nothing that the program starts gets away.

It is the *subreaper* of the program: a process whose parent has ended becomes a child
of the nearest one above it, whatever session, group or environment it has. So what is
below the keeper when its program has ended is what the program left running.

It is a fork of the process that `forkserver` is, and lives on from one program to the
next, so that a program costs one fork.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import signal
import socket
import sys
import time
from pathlib import Path
from typing import NoReturn

from learntorch.snippets import child

_CHILD_SUBREAPER, _DEATH_SIGNAL = 36, 1
_POLL = 0.01  # seconds between looks at processes that end by themselves
_GRACE = 1.0  # seconds for them to do so
_PATIENCE = 5.0  # seconds for killed ones to be gone


def adopt() -> None:
    """Make processes below this one its children when their parents end."""
    ctypes.CDLL(None).prctl(_CHILD_SUBREAPER, 1, 0, 0, 0)


def serve(control: socket.socket, *, bare: bool) -> NoReturn:
    """Run one program after the other until `control` is closed.

    A request is the path of a saved `child.Request`, sent with two file
    descriptors: where the program prints, and where three lines are written: its
    process number, at its end its exit code, and then a JSON list with the names of
    the processes that it left running. These are killed.

    Args:
        control: our end of the socket.
        bare: run the program in a new Python rather than in a fork of this one.
    """
    adopt()
    woken, waker = wake()
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 4096, 2)
        if not message:
            os._exit(0)
        output, status = descriptors
        pid = os.fork()
        if pid == 0:
            held = (woken, waker, control.fileno(), status)
            _become(Path(os.fsdecode(message)), output, held, bare=bare)
        os.close(output)
        _follow(pid, status, control, woken)
        os.close(status)


def wake() -> tuple[int, int]:
    """Return a descriptor that can be read when a child has ended, and the one that writes it."""
    woken, waker = os.pipe()
    for end in (woken, waker):
        os.set_blocking(end, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waker)
    return woken, waker


def unwake(ends: tuple[int, ...]) -> None:
    """Undo `wake` in a fork of the process that it woke.

    Args:
        ends: what to close: the two that `wake` returned, and what else the fork holds.
    """
    signal.set_wakeup_fd(-1)  # asyncio may have done so, from Python 3.12 on: it tells nothing
    for end in ends:
        os.close(end)


def _become(request: Path, output: int, held: tuple[int, ...], *, bare: bool) -> NoReturn:
    """Turn this fork into the process of one program."""
    try:
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
        os.setsid()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        unwake(held)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((nothing, 0), (output, 1), (output, 2)):
            os.dup2(source, target)
        os.close(nothing)
        os.close(output)
        if bare:
            os.execv(sys.executable, [sys.executable, "-m", child.__name__, str(request)])  # noqa: S606
        child.run(child.Request.load(request))
    finally:
        os._exit(70)  # reached only if something above failed


def _follow(pid: int, status: int, control: socket.socket, woken: int) -> None:
    """Write what becomes of the program `pid`, and end what it leaves."""
    _tell(status, str(pid))
    while (code := reap().get(pid)) is None:
        ready, _, _ = select.select([control.fileno(), woken], [], [])
        if control.fileno() in ready:  # nobody waits for the program any more
            end_below(set())
            os._exit(0)
        with contextlib.suppress(BlockingIOError):
            os.read(woken, 4096)
    _tell(status, str(code))
    _tell(status, json.dumps(_end_left()))


def _tell(status: int, line: str) -> None:
    with contextlib.suppress(BrokenPipeError):
        os.write(status, f"{line}\n".encode())


def reap() -> dict[int, int]:
    """Collect every child that has ended; return their exit codes, negative for a signal."""
    codes: dict[int, int] = {}
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, code = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                break
            codes[pid] = os.waitstatus_to_exitcode(code)
    return codes


def _end_left() -> list[str]:
    """Kill what is still running after a grace; return what it was."""
    deadline = time.monotonic() + _GRACE
    while _has_children():
        if time.monotonic() > deadline:
            return end_below(set())
        time.sleep(_POLL)
    return []


def _has_children() -> bool:
    """Collect the children that have ended and say whether there are others."""
    reap()
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def end_below(spared: set[int]) -> list[str]:
    """Kill every process below this one.

    Args:
        spared: children that are left alone, with what is below them.

    Returns:
        The names of those that were there, sorted.
    """
    deadline = time.monotonic() + _PATIENCE
    names: set[str] = set()
    while below := _below(os.getpid(), spared):
        names.update(below.values())
        for pid in below:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        if time.monotonic() > deadline:
            break
        time.sleep(_POLL)
        reap()
    return sorted(names)


def _below(top: int, spared: set[int]) -> dict[int, str]:
    """Return the running processes below `top` by number, with their names."""
    found, parents = {}, {}
    for place in Path("/proc").iterdir():
        if place.name.isdecimal():
            with contextlib.suppress(OSError):
                name, _, rest = (place / "stat").read_text(errors="replace").rpartition(")")
                state, parent = rest.split()[:2]
                parents[int(place.name)] = int(parent)
                if state not in "ZX":
                    found[int(place.name)] = name.partition("(")[2]
    return {pid: name for pid, name in found.items() if _is_below(pid, top, parents, spared)}


def _is_below(pid: int, top: int, parents: dict[int, int], spared: set[int]) -> bool:
    while pid in parents and pid not in spared:
        pid = parents[pid]
        if pid == top:
            return True
    return False
