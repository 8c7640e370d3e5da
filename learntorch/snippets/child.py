"""What happens in the process that runs one program.

It is entered in two ways: by `keeper` in a fresh fork of a process that may have
imported torch, and as ``python -m learntorch.snippets.child REQUEST`` in a bare one
where forks are not safe. Both end in `run`, so that both give the same record.

A mark before each statement goes into the same pipe as the program's output. So
what lies between two marks is what a statement printed, whoever wrote it: Python,
C++, or a child process.
"""

from __future__ import annotations

import _thread
import ast
import atexit
import contextlib
import ctypes
import gc
import io
import json
import os
import random
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from learntorch.snippets import confine
from learntorch.snippets.record import CPU

REPORT = "report.json"
WORK = "work"
_POLL = 0.01  # seconds between looks at threads that cannot be waited for
_GRACE = 0.5  # seconds for a thread that is about to end
_READS = "reads standard input, where there is none"
_REMOVES = "removes its own working directory"


@dataclass(frozen=True)
class Request:
    """What to run, and how.

    Attributes:
        folder: the run's own folder; the program works in ``folder/work``.
        path: the file name that the program and its tracebacks see.
        text: the program.
        spans: first and last line of each top-level statement.
        token: what marks are told by.
        memory: memory that the program may add, in MiB.
        file: how long a file may become, in MiB.
        strict: treat deprecation and future warnings as errors.
    """

    folder: str
    path: str
    text: str
    spans: list[list[int]]
    token: str
    memory: int
    file: int
    strict: bool

    def save(self) -> Path:
        """Write the request into its folder and return the file."""
        file = Path(self.folder) / "request.json"
        file.write_text(json.dumps(self.__dict__), encoding="utf-8")
        return file

    @staticmethod
    def load(file: Path) -> Request:
        """Read what `save` wrote."""
        return Request(**json.loads(file.read_text(encoding="utf-8")))


def mark(token: str, name: str) -> bytes:
    """Return the bytes that say: from here on, output belongs to `name`."""
    return f"\0{token} {name}\0".encode()


def run(request: Request) -> NoReturn:
    """Run the program, leave a report in its folder, and end this process."""
    marks = os.dup(1)  # stays the pipe, whatever the program does with 1
    report: dict[str, Any] = {"raised": None, "troubles": []}
    prepare(request, report)
    started = time.perf_counter()
    try:
        for number in statements(request, report):
            flush()
            os.write(marks, mark(request.token, str(number)))
            _check_folder(request, number, report)
    finally:
        report["seconds"] = time.perf_counter() - started
        finish(request, report)
        os.write(marks, mark(request.token, "end"))
        os._exit(0)


class _NoInput(io.RawIOBase):
    """The end of a file, as standard input; reading it is told in the report."""

    def __init__(self, request: Request, report: dict[str, Any]) -> None:
        self._request = request
        self._report = report

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return 0

    def readinto(self, buffer: object) -> int:  # noqa: ARG002 - nothing is put into it
        if not any(item["what"] == _READS for item in self._report["troubles"]):
            line = _running(self._request.path)
            _trouble(self._report, line, _READS, "write what it would read into the program")
        return 0


def _running(path: str) -> int | None:
    """Return the line of the file `path` that is being run, the innermost one."""
    frame = sys._getframe()
    while frame is not None and frame.f_code.co_filename != path:
        frame = frame.f_back  # type: ignore[assignment]
    return frame and frame.f_lineno


def prepare(request: Request, report: dict[str, Any]) -> None:
    """Make this process look like a bare ``python FILE`` in an empty folder."""
    folder = Path(request.folder)
    work = folder / WORK
    os.chdir(work)
    home, temporary = folder / "home", folder / "tmp"
    os.environ.update(
        HOME=str(home),
        XDG_CACHE_HOME=str(home / ".cache"),
        TORCHINDUCTOR_CACHE_DIR=str(home / "inductor"),
        TMPDIR=str(temporary),
        PWD=str(work),
    )
    tempfile.tempdir = None
    sys.argv = [request.path]
    sys.path[0] = str(Path(request.path).parent)
    sys.dont_write_bytecode = True
    nothing = io.BufferedReader(_NoInput(request, report))
    sys.stdin = sys.__stdin__ = io.TextIOWrapper(nothing, "utf-8")  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = open(1, "w", 1, "utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", 1, "utf-8", "backslashreplace", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    atexit._clear()
    _reseed()
    if request.strict:
        warnings.simplefilter("error", DeprecationWarning)
        warnings.simplefilter("error", FutureWarning)
    confine.limit_memory(request.memory)
    confine.limit_files(request.file)
    confine.keep_writes_below(folder)


def _reseed() -> None:
    """Give random numbers a state of their own: a fork would repeat its parent's.

    The generators of GPUs are made in the fork. `torch.seed` would seed them later, and
    for that takes 4 ms now to note where it was called.
    """
    random.seed()
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    if "torch" in sys.modules:
        sys.modules["torch"].default_generator.seed()


def statements(request: Request, report: dict[str, Any]) -> Iterator[int]:
    """Run the program, yielding the number of each statement before it runs.

    One statement at a time is compiled and run in the namespace of a new
    ``__main__``, as a notebook would, with the file's own name and line numbers.
    """
    main = types.ModuleType("__main__")
    main.__dict__.update(__file__=request.path, __builtins__=__builtins__)
    sys.modules["__main__"] = main
    body = ast.parse(request.text).body
    flags = _future_flags(body)
    main.__doc__ = ast.get_docstring(ast.Module(body, []), clean=False)
    for number, (first, last) in enumerate(request.spans):
        nodes = [node for node in body if first <= node.lineno <= last]
        yield number
        try:
            code = compile(ast.Module(nodes, []), request.path, "exec", flags, dont_inherit=True)
            exec(code, main.__dict__)  # noqa: S102 - running programs is what this is for
        except BaseException as error:
            _tell(error, request, first, report)
            return


def _future_flags(body: list[ast.stmt]) -> int:
    import __future__

    names = [
        alias.name
        for node in body
        if isinstance(node, ast.ImportFrom) and node.module == "__future__"
        for alias in node.names
    ]
    flags = 0
    for name in names:
        flags |= getattr(__future__, name).compiler_flag
    return flags


def _tell(error: BaseException, request: Request, first: int, report: dict[str, Any]) -> None:
    """Write into the report how the program ended."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != request.path:
        trace = trace.tb_next
    line = trace.tb_lineno if trace else first
    if isinstance(error, SystemExit):
        what = f"sys.exit({error.code!r}) ends the program"
        _trouble(report, line, what, "let the program run to its end")
        return
    if isinstance(error, PermissionError) and confine.OUTSIDE in str(error):
        _trouble(report, line, str(error.strerror), "write into the current folder")
        return
    told = {item["what"] for item in report["troubles"]}
    if (isinstance(error, EOFError) and _READS in told) or _REMOVES in told:
        return  # it follows from what is told
    whole, last = _as_printed(error.with_traceback(trace))
    report["raised"] = {"line": line, "text": last, "traceback": whole}


def _as_printed(error: BaseException) -> tuple[str, str]:
    """Return the traceback as Python prints it at the end of a program, and its last lines.

    The `traceback` module does not do: before Python 3.12 it leaves out "Did you mean".
    """
    with contextlib.redirect_stderr(io.StringIO()) as printed:
        sys.__excepthook__(type(error), error, error.__traceback__)
    whole = printed.getvalue()
    message = "".join(traceback.format_exception_only(error)).rstrip("\n")
    start = whole.rfind(message)
    last = (whole[start:] if start >= 0 else message).rstrip("\n").split("\n")
    while isinstance(error, SyntaxError) and last[0].startswith(" "):
        del last[0]  # the place of a syntax error, which is another one for a copier
    return whole, "\n".join(last) + "\n"


def _trouble(report: dict[str, Any], line: int | None, what: str, mend: str) -> None:
    report["troubles"].append({"line": line, "what": what, "mend": mend})


def _check_folder(request: Request, number: int, report: dict[str, Any]) -> None:
    """Say once which statement removed the working directory."""
    if number and not report["troubles"] and not (Path(request.folder) / WORK).is_dir():
        line = request.spans[number - 1][0]
        _trouble(report, line, _REMOVES, "leave the folder in place")


def finish(request: Request, report: dict[str, Any]) -> None:
    """Do what Python does at exit, and report what is still running."""
    with contextlib.suppress(Exception):
        sys.modules["multiprocessing.util"]._exit_function()  # its atexit entry was the parent's
    with contextlib.suppress(Exception):
        sys.modules["concurrent.futures.thread"]._python_exit()  # ends the threads of idle pools
    atexit._run_exitfuncs()
    flush()
    last = request.spans[-1][0]
    _check_folder(request, len(request.spans), report)
    gc.collect()  # a loader ends its threads when it is collected
    if left := _threads_left():
        what = f"leaves a thread running: {', '.join(left)}"
        _trouble(report, last, what, "join the thread before the program ends")
    report["device"] = _device()
    (Path(request.folder) / REPORT).write_text(json.dumps(report), encoding="utf-8")


def _threads_left() -> list[str]:
    """Return the names of the threads that run on after a grace."""
    others = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    deadline = time.monotonic() + _GRACE
    for thread in others:
        thread.join(max(0.0, deadline - time.monotonic()))
    if _tasks() != 1:
        time.sleep(_POLL)  # let a thread that was started just now be counted
    named = [thread.name for thread in others if thread.is_alive()]
    while (raw := _thread._count() - len(named)) > 0 and time.monotonic() < deadline:
        time.sleep(_POLL)
    return named + ["one without a name"] * raw  # of `_thread`, which `threading` does not see


def _tasks() -> int:
    """Count the threads of this process, those of C too; 0 where that cannot be seen."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.exists() else 0


def flush() -> None:
    """Send on whatever waits in a buffer of Python or C."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
    with contextlib.suppress(Exception):
        ctypes.CDLL(None).fflush(None)


def _device() -> str:
    """Name the accelerator that the program used, else the CPU."""
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_initialized():
        return str(torch.cuda.get_device_name())
    return CPU


if __name__ == "__main__":
    run(Request.load(Path(sys.argv[1])))
