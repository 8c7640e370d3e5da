"""A process that has imported torch once and forks a child for each program.

It must have one thread when it forks, since only the forking thread lives on in a
child and a lock that another one holds is never released there. So the number of
threads of OpenMP and OpenBLAS is set to one before anything is imported, and the
server refuses to start where there are more.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import pkgutil
import selectors
import signal
import socket
import sys
from pathlib import Path
from typing import NoReturn

from learntorch.snippets import child

READY, REFUSED = b"ready", b"threads"
_CHILD_SUBREAPER = 36
_COLLAPSE, _HUGE = 25, 2 * 2**20


def main(descriptor: int, modules: list[str]) -> None:
    """Import `modules` once, then serve requests from a socket until it is closed.

    A request is the path of a saved `child.Request`, sent with two file
    descriptors: where the program prints, and where its process number and, at its
    end, its exit status are written, a line each.
    """
    for name in modules:
        with contextlib.suppress(Exception):  # the snippet that imports it will tell
            pkgutil.resolve_name(name)
    if torch := sys.modules.get("torch"):
        repr(torch.zeros(1))  # the first tensor to be printed takes 3 ms longer than the next
    control = socket.socket(fileno=descriptor)
    if _threads() != 1:
        control.sendall(REFUSED)
        return
    if sys.platform == "linux":  # grandchildren that outlive their parent become ours
        ctypes.CDLL(None).prctl(_CHILD_SUBREAPER, 1, 0, 0, 0)
    gc.collect()
    gc.freeze()  # the collector of a child leaves our objects, and so their pages, alone
    _use_huge_pages()
    control.sendall(READY)
    _serve(control)


def _threads() -> int:
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else 1


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


def _serve(control: socket.socket) -> None:
    """Fork for each request, and write each child's status when it has ended."""
    wake, waker = socket.socketpair()
    for end in (wake, waker):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waker.fileno())
    statuses: dict[int, int] = {}
    with selectors.DefaultSelector() as ready:
        ready.register(control, selectors.EVENT_READ)
        ready.register(wake, selectors.EVENT_READ)
        while True:
            for key, _ in ready.select():
                if key.fileobj is wake:
                    with contextlib.suppress(BlockingIOError):
                        wake.recv(4096)
                    _reap(statuses)
                    continue
                message, descriptors, _, _ = socket.recv_fds(control, 4096, 2)
                if not message:
                    _kill(statuses)
                    return
                output, status = descriptors
                pid = os.fork()
                if pid == 0:
                    held = [control.fileno(), wake.fileno(), waker.fileno(), status]
                    _become(Path(os.fsdecode(message)), output, [*held, *statuses.values()])
                os.close(output)
                os.write(status, f"{pid}\n".encode())
                statuses[pid] = status


def _become(request: Path, output: int, held: list[int]) -> NoReturn:
    """Turn this fork into the process of one program."""
    try:
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for descriptor in held:
            os.close(descriptor)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((nothing, 0), (output, 1), (output, 2)):
            os.dup2(source, target)
        os.close(nothing)
        os.close(output)
        child.run(child.Request.load(request))
    finally:
        os._exit(70)  # reached only if something above failed


def _reap(statuses: dict[int, int]) -> None:
    """Collect every child that has ended, grandchildren too."""
    while True:
        try:
            pid, code = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        if pid in statuses:
            status = statuses.pop(pid)
            with contextlib.suppress(BrokenPipeError):
                os.write(status, f"{os.waitstatus_to_exitcode(code)}\n".encode())
            os.close(status)


def _kill(statuses: dict[int, int]) -> None:
    for pid in statuses:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(pid, signal.SIGKILL)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
