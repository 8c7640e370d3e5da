"""Run programs, each in a fresh process state, and keep a record of what came of it."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import platform
import queue
import re
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Protocol, Self

from learntorch.snippets import child, forkserver
from learntorch.snippets.limits import Limits
from learntorch.snippets.program import OUTPUT, Program, parse
from learntorch.snippets.record import CPU, Raised, Record, Trouble, Written

CAN_FORK = sys.platform == "linux"  # elsewhere system libraries do not bear it
_POLL = 0.01  # seconds between looks at a process that cannot be waited for
_TRIES = 5  # to start a program, where others kill what would run it
_STYLE = re.compile(r"\x1b\[[0-9;]*m")  # bold and colors, which a terminal does not print
_DENIED = "Permission denied"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029]")
# which GPU programs see, and which instructions of the CPU torch, oneDNN and MKL may use
HARDWARE = (
    "CUDA_VISIBLE_DEVICES",
    "ATEN_CPU_CAPABILITY",
    "ONEDNN_MAX_CPU_ISA",
    "MKL_ENABLE_INSTRUCTIONS",
)
_ENVIRONMENT = (*HARDWARE, "PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "SOURCE_DATE_EPOCH")


class RunInterruptedError(Exception):
    """Raised in `Runner.run` after `Runner.stop`; its text says where the program was."""


class Process(Protocol):
    """A started program.

    Attributes:
        pid: its number, and that of its group.
        ends: descriptors that can be read when it has ended; may be empty.
        lost: what ran it was killed, so that its end is not known.
    """

    pid: int
    ends: list[int]
    lost: bool

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or None while it runs."""

    def left(self) -> list[str]:
        """Return the names of the processes that it left, which are gone now."""


class Runner:
    """Runs programs one by one; `run` may be called from several threads at once.

    Args:
        modules: what the parent imports before it forks; torch is always among it.
        fork: fork from a warm parent; False starts a bare Python for each program.
            Where a fork is not safe, a bare Python is started in any case.
        hide_gpu: let programs see no NVIDIA GPU.

    Use it as a context manager: its end stops the parent and every program.
    """

    def __init__(
        self, modules: tuple[str, ...] = (), *, fork: bool = True, hide_gpu: bool = False
    ) -> None:
        self._modules = ("torch", *modules)
        self._hidden = {"CUDA_VISIBLE_DEVICES": ""} if hide_gpu else {}
        self._fork = fork and CAN_FORK
        self._server: _ForkServer | None = None
        self._starting = threading.Lock()
        self._stopped = threading.Event()
        self._folder = Path(os.path.realpath(tempfile.mkdtemp(prefix="learntorch-")))
        self.versions = versions()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def forks(self) -> bool:
        """Whether programs so far ran in forks of a warm parent."""
        return self._server is not None and self._fork

    def warm(self) -> None:
        """Start the parent now, so that the first program need not wait for its imports."""
        if CAN_FORK:
            self._started()

    def _started(self) -> _ForkServer:
        """Return the parent, at first use a new one."""
        with self._starting:
            if self._server is None and self._fork:
                self._server = _ForkServer(self._modules, self._hidden)
                self._fork = self._server.safe
                if not self._fork:
                    self._server.close()
                    self._server = None
            if self._server is None:
                self._server = _ForkServer((), self._hidden)
            return self._server

    def stop(self) -> None:
        """Make every `run`, under way or to come, end with `RunInterruptedError`."""
        self._stopped.set()

    def close(self) -> None:
        """Stop the parent and remove every folder that a program worked in."""
        self.stop()
        if self._server is not None:
            self._server.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def run(
        self,
        program: Program,
        *,
        base: Path | None = None,
        limits: Limits | None = None,
        copied: bool = False,
        keep: Path | None = None,
    ) -> Record:
        """Run `program` and return what came of it.

        Args:
            program: what to run.
            base: the folder that its path is relative to.
            limits: what it may use.
            copied: run it as a reader who copied it would: without its output
                lines, in a file of another name in another folder.
            keep: an empty folder to move the files into that the program wrote.

        Raises:
            RunInterruptedError: `stop` was called.
        """
        limits = limits or Limits()
        ran = parse(program.code, program.path) if copied else program
        with self._run_folder() as folder:
            path = ((base or Path()) / program.path).resolve()
            if copied:
                path = folder / f"{secrets.token_hex(4)}.py"
                path.write_text(ran.text, encoding="utf-8")
            request = child.Request(
                folder=str(folder),
                path=str(path),
                text=ran.text,
                spans=[[item.first, item.last] for item in ran.statements],
                token=secrets.token_hex(16),
                memory=limits.memory,
                file=limits.file,
                strict=not (limits.deprecated or _shows_news(program)),
            )
            course = self._follow(request, limits)
            record = _record(program, ran, request, course, limits, self.versions)
            if keep is not None:
                _move(folder / child.WORK, keep, record)
            return record

    @contextlib.contextmanager
    def _run_folder(self) -> Iterator[Path]:
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        for name in (child.WORK, "home", "tmp"):
            (folder / name).mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _follow(self, request: child.Request, limits: Limits) -> _Course:
        """Start a program and watch it until its end or its limits."""
        if self._stopped.is_set():
            raise RunInterruptedError("not started")
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb", 0) as output:
            try:
                process = self._start(request, writing)
            finally:
                os.close(writing)
            course = _watch(process, output.fileno(), limits, request.token, self._stopped.is_set)
        course.lost = process.lost
        if process.lost:
            _kill_group(process.pid)
        course.left = process.left()
        if self._stopped.is_set():
            line = _line(request, course)
            raise RunInterruptedError(f"{request.path}:{line}" if line else request.path)
        return course

    def _start(self, request: child.Request, output: int) -> Process:
        file = request.save()
        if not CAN_FORK:
            return _Plain(file, output, self._hidden)
        for _ in range(_TRIES):
            with contextlib.suppress(OSError):  # a program has ended what would run this one
                return self._keeper().start(file, output)
        return self._keeper().start(file, output)

    def _keeper(self) -> _Keeper:
        """Return an idle keeper, or a new one.

        Raises:
            OSError: the parent has been killed; the next call starts another.
        """
        server = self._started()
        with contextlib.suppress(queue.Empty):
            return server.idle.get_nowait()
        try:
            return server.keeper()
        except OSError:
            with self._starting:
                if self._server is server:
                    self._server = None
                    server.close()
            raise


class _Plain(subprocess.Popen[bytes]):
    """A program in a Python of its own, where there are no keepers."""

    def __init__(self, request: Path, output: int, hidden: dict[str, str]) -> None:
        super().__init__(
            [sys.executable, "-m", "learntorch.snippets.child", str(request)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=environment() | hidden,
            start_new_session=True,
        )
        self.ends: list[int] = []
        self.lost = False

    def left(self) -> list[str]:
        """Return nothing: it cannot be seen."""
        return []


class _ForkServer:
    """Our end of the process that `forkserver` is.

    Args:
        modules: what it imports; without any, each program gets a bare Python.
        hidden: what it has in its environment besides the usual.

    Attributes:
        safe: whether it forks at all.
        idle: keepers that run nothing now.
    """

    def __init__(self, modules: tuple[str, ...], hidden: dict[str, str]) -> None:
        self._control, theirs = socket.socketpair()
        command = [sys.executable, "-m", "learntorch.snippets.forkserver", str(theirs.fileno())]
        with theirs:
            self._process = subprocess.Popen(
                [*command, *modules],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=environment() | hidden,
                start_new_session=True,
            )
        self._sending = threading.Lock()
        self._keepers: list[_Keeper] = []
        self.idle: queue.SimpleQueue[_Keeper] = queue.SimpleQueue()
        self.safe = self._control.recv(16) == forkserver.READY

    def keeper(self) -> _Keeper:
        """Fork a keeper.

        Raises:
            OSError: the server has been killed.
        """
        ours, theirs = socket.socketpair()
        keeper = _Keeper(ours, self.idle)
        with theirs, self._sending:
            self._keepers.append(keeper)
            socket.send_fds(self._control, [b"k"], [theirs.fileno()])
        return keeper

    def close(self) -> None:
        """End the server and its keepers, with all that they run."""
        with self._sending:
            for keeper in self._keepers:
                keeper.close()
            self._control.close()
        self._process.wait()


class _Keeper:
    """Our end of the process that `keeper.serve` is.

    Args:
        control: the socket that it listens to.
        idle: where to put it when its program has ended.
    """

    def __init__(self, control: socket.socket, idle: queue.SimpleQueue[_Keeper]) -> None:
        self._control = control
        self._idle = idle

    def start(self, request: Path, output: int) -> Process:
        """Start a program.

        Raises:
            OSError: the keeper has been killed.
        """
        reading, writing = os.pipe()
        status = os.fdopen(reading, "rb", 0)  # closed when all has ended
        try:
            try:
                socket.send_fds(self._control, [os.fsencode(request)], [output, writing])
            finally:
                os.close(writing)
            return _Kept(status, self)
        except OSError:
            status.close()
            self.close()
            raise

    def done(self, *, whole: bool) -> None:
        """Make it ready for the next program, unless it was killed."""
        if whole:
            self._idle.put(self)
        else:
            self.close()

    def close(self) -> None:
        """End it, with all that it runs."""
        self._control.close()


class _Kept:
    """A program below a keeper; what becomes of it comes through a pipe, a line each.

    Attributes:
        lost: its keeper was killed.

    Raises:
        OSError: the keeper was killed before the program was started.
    """

    def __init__(self, status: BinaryIO, keeper: _Keeper) -> None:
        self._status = status
        self._keeper = keeper
        self._code: int | None = None
        self.lost = False
        self.ends = [status.fileno()]
        self.pid = int(status.readline() or b"0")
        if not self.pid:
            raise BrokenPipeError("the keeper has ended")

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or None while it runs."""
        if self._code is None and select.select([self._status], [], [], 0)[0]:
            line = self._status.readline()
            self.lost = not line
            self._code = int(line or -signal.SIGKILL)
        return self._code

    def left(self) -> list[str]:
        """Wait for the end of all that the program started; return what had to be killed."""
        line = self._status.readline()
        self._status.close()
        self._keeper.done(whole=bool(line))
        return list(json.loads(line or "[]"))


@dataclass
class _Course:
    """What was seen of a program from outside."""

    output: bytearray = field(default_factory=bytearray)
    code: int | None = None
    late: bool = False
    flood: bool = False
    lost: bool = False
    left: list[str] = field(default_factory=list)


def _watch(
    process: Process, output: int, limits: Limits, token: str, stopped: Callable[[], bool]
) -> _Course:
    """Read what a program prints until it ends, or end it when it goes too far."""
    course = _Course()
    os.set_blocking(output, False)
    deadline = time.monotonic() + limits.seconds
    allowed = limits.output + 64 * 1024  # the marks come through the same pipe
    sources = [output, *process.ends]
    while True:
        select.select(sources, [], [], _POLL)
        code = process.poll()  # before reading, so that nothing printed is missed
        while chunk := _read(output):
            course.output += chunk
            if len(course.output) > allowed:
                break
        if chunk == b"" and output in sources:
            sources.remove(output)  # nobody holds its other end, which reads as an end at once
        printed = len(course.output) - course.output.count(b"\0" + token.encode()) * 40
        course.flood = printed > limits.output
        course.late = code is None and time.monotonic() > deadline
        if code is None and (course.flood or course.late or stopped()):
            _kill_group(process.pid)
            while (code := process.poll()) is None:
                time.sleep(_POLL)
        if code is not None:
            course.code = code
            return course


def _read(descriptor: int) -> bytes | None:
    """Return what can be read now: None if nothing yet, ``b""`` at the end."""
    try:
        return os.read(descriptor, 65536)
    except BlockingIOError:
        return None


def _kill_group(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _record(
    program: Program,
    ran: Program,
    request: child.Request,
    course: _Course,
    limits: Limits,
    about: dict[str, str],
) -> Record:
    """Put together what was seen from outside and what the program's process reported."""
    outputs, begun, ended = _split(bytes(course.output), request.token)
    report_file = Path(request.folder) / child.REPORT
    whole = ended and report_file.exists()
    report = json.loads(report_file.read_text(encoding="utf-8")) if whole else {}
    texts, foreign = _decode(outputs)
    troubles = [Trouble(**item) for item in report.get("troubles", [])]
    troubles += _troubles(request, course, limits, begun, whole)
    for number in foreign:
        what = "prints bytes that are not UTF-8"
        troubles.append(Trouble(request.spans[number][0], what, "decode them before printing"))
    for number in _denied(program, texts):
        what = f"prints `{_DENIED}`, as a command does that writes outside its working directory"
        mend = (
            "write into the current folder; if it is the lesson, first write "
            f"`{OUTPUT} ...{_DENIED}` under it"
        )
        troubles.append(Trouble(request.spans[number][0], what, mend))
    files, unread = _files(Path(request.folder) / child.WORK)
    for name in unread:
        what = f"leaves a file that cannot be read: {name}"
        troubles.append(Trouble(request.spans[-1][0], what, "give it a plain name, and rights"))
    record = Record(
        program=program.path.as_posix(),
        sha256=digest(program.text),
        outputs=texts,
        raised=_raised(report.get("raised")),
        troubles=tuple(troubles),
        files=tuple(files),
        seconds=round(report.get("seconds", limits.seconds if course.late else 0.0), 6),
        versions=about,
        device=report.get("device", CPU),
        date=time.strftime("%Y-%m-%d", time.gmtime()),
    )
    return record.moved(ran.code_lines, program.code_lines)


def _raised(told: dict[str, Any] | None) -> Raised | None:
    if told is None:
        return None
    text, traceback = _printable(told["text"]), _printable(told["traceback"])
    return Raised(told["line"], text, traceback)


def _printable(text: str) -> str:
    """Return a text as a reader sees it: without styles, other control characters spelled out."""
    return _CONTROL.sub(_spelled, _STYLE.sub("", text))


def _spelled(found: re.Match[str]) -> str:
    number = ord(found.group())
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"


def _shows_news(program: Program) -> bool:
    """Say whether the output on the page holds a deprecation, so that it is no accident."""
    shown = "".join(row for statement in program.statements for row in statement.shown)
    return "DeprecationWarning" in shown or "FutureWarning" in shown


def _denied(program: Program, outputs: tuple[str, ...]) -> list[int]:
    """Return the numbers of the statements that print a refusal which the page does not show.

    A child process meets the refusal of the kernel, which we see only by what it prints.
    """
    return [
        number
        for number, (statement, text) in enumerate(zip(program.statements, outputs, strict=False))
        if _DENIED in text and not any(_DENIED in row for row in statement.shown)
    ]


def _split(output: bytes, token: str) -> tuple[list[bytes], int | None, bool]:
    """Cut what was printed at the marks.

    Returns:
        What each statement printed, the number of the last one that was begun, and
        whether the mark of the end came.
    """
    pieces = re.split(b"\0" + token.encode() + rb" (\d+|end)\0", output)
    names, parts = pieces[1::2], pieces[2::2]
    numbers = [int(name) for name in names if name != b"end"]
    return parts[: len(numbers)], numbers[-1] if numbers else None, b"end" in names


def _line(request: child.Request, course: _Course) -> int | None:
    _, begun, _ = _split(bytes(course.output), request.token)
    return None if begun is None else request.spans[begun][0]


def _troubles(
    request: child.Request, course: _Course, limits: Limits, begun: int | None, whole: bool
) -> list[Trouble]:
    """Say what was wrong with a program's course as seen from outside."""
    line = None if begun is None else request.spans[begun][0]
    raise_it = "or raise the limit, with a reason, in pyproject.toml"
    said: list[tuple[str, str]] = []
    if course.flood:
        said.append((f"prints more than {limits.output:,} bytes", f"print less, {raise_it}"))
    elif course.late:
        said.append((f"runs longer than {limits.seconds:g} s", f"make it shorter, {raise_it}"))
    elif course.lost:
        said.append(("kills the process that runs it", "send signals to its own processes only"))
    elif course.code and course.code < 0:
        name = signal.Signals(-course.code).name
        said.append((f"is killed by {name}", "find what crashes it: python -X faulthandler FILE"))
    elif not whole:
        what = f"ends its process with exit code {course.code} before its end"
        said.append((what, "let the program run to its end: no os._exit"))
    if course.left and not (course.flood or course.late):
        what = f"leaves a process running: {', '.join(course.left)}"
        said.append((what, "wait for the process before the program ends"))
    return [Trouble(line, what, mend) for what, mend in said]


def _decode(outputs: list[bytes]) -> tuple[tuple[str, ...], list[int]]:
    """Return the outputs as text, and the numbers of those that are none."""
    texts, foreign = [], []
    for number, output in enumerate(outputs):
        text = output.decode("utf-8", "backslashreplace")
        if text.encode("utf-8") != output:
            foreign.append(number)
        texts.append(_printable(text))
    return tuple(texts), foreign


def _files(folder: Path) -> tuple[list[Written], list[str]]:
    """Return the files below `folder`, and the names of those that cannot be read."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    files, unread = [], []
    for path in paths:
        name = path.relative_to(folder).as_posix()
        try:
            name.encode()
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, UnicodeError):
            unread.append(_printable(os.fsencode(name).decode("utf-8", "backslashreplace")))
        else:
            files.append(Written(name, path.stat().st_size, found))
    return files, unread


def _move(work: Path, keep: Path, record: Record) -> None:
    for file in record.files:
        target = keep / file.name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(work / file.name, target)


def digest(text: str) -> str:
    """Return the hash by which a record knows its program."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def environment() -> dict[str, str]:
    """Return the environment of a program: the same on every machine as far as can be."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    bin_folder = str(Path(sys.executable).parent)
    kept["PATH"] = os.pathsep.join(filter(None, [bin_folder, kept.get("PATH", os.defpath)]))
    return kept | {
        "LANG": "C.UTF-8",
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "PYTHON_COLORS": "0",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def versions() -> dict[str, str]:
    """Return the versions that a record bears."""
    names = ("torch", "learntorch")
    return {"python": platform.python_version()} | {
        name: importlib.metadata.version(name) for name in names
    }
