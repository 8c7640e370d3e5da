"""A process that has imported torch once and forks keepers, which fork a child for each program.

It must have one thread when it forks, since only the forking thread lives on in a
child and a lock that another one holds is never released there. So the number of
threads of OpenMP and OpenBLAS is set to one before anything is imported, and the
server refuses to start where there are more. It may not have asked for a GPU either,
since a child could not use one then.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import pkgutil
import select
import socket
import sys
from pathlib import Path

from learntorch.snippets import keeper

READY, REFUSED = b"ready", b"threads"
_COLLAPSE, _HUGE = 25, 2 * 2**20


def main(descriptor: int, modules: list[str]) -> None:
    """Import `modules` once, then serve requests from a socket until it is closed.

    A request is one byte, sent with a file descriptor: our end of a socket for a new
    keeper, which runs one program at a time (see `keeper.serve`). Without `modules`,
    each program gets a bare Python.
    """
    for name in modules:
        with contextlib.suppress(Exception):  # the snippet that imports it will tell
            pkgutil.resolve_name(name)
    if torch := sys.modules.get("torch"):
        repr(torch.zeros(1))  # the first tensor to be printed takes 3 ms longer than the next
    control = socket.socket(fileno=descriptor)
    if _threads() != 1 or _has_asked_for_gpu():
        control.sendall(REFUSED)
        return
    keeper.adopt()
    gc.collect()
    gc.freeze()  # the collector of a child leaves our objects, and so their pages, alone
    _use_huge_pages()
    control.sendall(READY)
    _serve(control, bare=not modules)


def _threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else 1


def _has_asked_for_gpu() -> bool:
    """Say whether torch would refuse a GPU to our children: only a child can tell."""
    torch = sys.modules.get("torch")
    if torch is None:
        return False
    pid = os.fork()
    if pid == 0:
        os._exit(int(torch.cuda._is_in_bad_fork()))
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) != 0


def _use_huge_pages() -> None:
    """Gather this process's memory in pages of 2 MiB, so that a fork has 512 times less to copy.

    It halves what a fork costs. Kernels before Linux 6.1 refuse, and nothing is lost.
    """
    maps = Path("/proc/self/maps")
    libc = ctypes.CDLL(None)
    for row in maps.read_text(encoding="utf-8").splitlines() if maps.exists() else ():
        span, rights, _, _, _, *name = row.split()
        if rights.startswith("rw") and name in ([], ["[heap]"]):
            first, last = (int(address, 16) for address in span.split("-"))
            first, last = -(-first // _HUGE) * _HUGE, last // _HUGE * _HUGE
            if first < last:
                libc.madvise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), _COLLAPSE)


def _serve(control: socket.socket, *, bare: bool) -> None:
    """Fork a keeper for each socket that is sent, until `control` is closed."""
    keepers: set[int] = set()
    woken, waker = keeper.wake()
    while True:
        ready, _, _ = select.select([control.fileno(), woken], [], [])
        if woken in ready:
            os.read(woken, 4096)
        if ended := keeper.reap().keys():
            keepers -= ended
            keeper.end_below(keepers)  # what a keeper that was killed has left
        if control.fileno() not in ready:
            continue
        message, descriptors, _, _ = socket.recv_fds(control, 16, 1)
        if not message:
            break
        (theirs,) = descriptors
        pid = os.fork()
        if pid == 0:
            control.close()
            keeper.unwake((woken, waker))
            keeper.serve(socket.socket(fileno=theirs), bare=bare)
        os.close(theirs)
        keepers.add(pid)
    for pid in keepers:  # they end, since their sockets were closed too
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
