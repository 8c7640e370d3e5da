"""Check and refresh programs: run them, compare, and say what does not hold."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from learntorch.snippets import compare
from learntorch.snippets.cache import Cache, Runs, imported, key_of
from learntorch.snippets.files import put
from learntorch.snippets.limits import Limits, read_limits
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, load, parse
from learntorch.snippets.record import Record
from learntorch.snippets.runner import RunInterruptedError, Runner, digest

SNIPPETS = "snippets"
CHANCES = 3  # of a time that is shown with few digits to be another one
LATE = (
    "optim",
    "torch.compile",
    "DistributedDataParallel",
    "fully_shard",
)  # they import _dynamo: 2 s


@dataclass(frozen=True)
class Verdict:
    """What a check found.

    Attributes:
        program: what was checked.
        record: of its run.
        problems: what does not hold; empty where everything does.
        fresh: the text that its file should hold, going by the run.
        files: the folder with what it wrote; None where nothing was kept.
        cached: the run is one of earlier.
    """

    program: Program
    record: Record
    problems: tuple[Problem, ...]
    fresh: str
    files: Path | None = None
    cached: bool = False


class Checker:
    """Checks programs with one warm parent.

    Args:
        root: the folder that holds ``snippets/`` and ``pyproject.toml``.
        jobs: how many programs run at a time.
        cache: where earlier runs are kept; without it every program is run.
        fork: False runs each program in a bare Python.
        artefacts: keep the files that programs write until the checker is closed.
        hide_gpu: let programs see no NVIDIA GPU.

    Use it as a context manager.

    Raises:
        ProblemError: the settings in pyproject.toml are wrong.
    """

    def __init__(
        self,
        root: Path,
        jobs: int = 1,
        *,
        cache: Cache | None = None,
        fork: bool = True,
        artefacts: bool = False,
        hide_gpu: bool = False,
    ) -> None:
        self.root = root
        self.limits = read_limits(root)
        self._jobs = jobs
        self._cache = cache
        self._fork = fork
        self._hide_gpu = hide_gpu
        self._runner: Runner | None = None
        self._kept = Path(tempfile.mkdtemp(prefix="learntorch-")) if artefacts or cache else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop what runs and remove what was kept."""
        if self._runner is not None:
            self._runner.close()
        if self._kept is not None:
            shutil.rmtree(self._kept, ignore_errors=True)

    def warm(self, programs: Iterable[Program]) -> None:
        """Import what `programs` import, before the first of them has to be run."""
        self._runner_for(programs).warm()

    def check(self, program: Program) -> Verdict:
        """Run one program (or find its earlier run) and compare."""
        limits = self.limits_of(program)
        key = key_of(program, limits, hide_gpu=self._hide_gpu) if self._cache else ""
        runs = self._cache.find(key) if self._cache else None
        cached = runs is not None
        if runs is None:
            runs = self._run(program, limits)
        problems = compare.check(program, runs.record, runs.again)
        if self._cache and not cached and not problems:
            runs = self._cache.keep(key, runs)
        fresh = compare.fresh(program, runs.record, runs.again)
        files = runs.files if runs.files.is_dir() else None
        return Verdict(program, runs.record, tuple(problems), fresh, files, cached)

    def check_all(
        self, programs: Sequence[Program], told: Callable[[Verdict], None] = lambda _: None
    ) -> list[Verdict]:
        """Check programs in parallel.

        Args:
            programs: what to check.
            told: called with each verdict as it comes.

        Returns:
            The verdicts in the order of `programs`.

        Raises:
            RunInterruptedError: Ctrl-C; says which programs were running, and where.
        """
        self._prepare(programs)
        return self._in_parallel(self.check, programs, told)

    def refresh_all(
        self, programs: Sequence[Program], told: Callable[[Verdict], None] = lambda _: None
    ) -> list[Verdict]:
        """Check programs in parallel and rewrite the comments of those that changed.

        A program whose run gives other output each time, or that fails where it is
        not said to, is left as it is; its verdict says why.

        Returns:
            The verdicts on the files as they are now.
        """
        self._prepare(programs)
        return self._in_parallel(self.refresh, programs, told)

    def refresh(self, program: Program) -> Verdict:
        """Run one program and write what it printed into its file."""
        verdict = self.check(program)
        if verdict.fresh == program.text:
            return verdict
        limits = self.limits_of(program)
        again = None if limits.varies else self._run_again(program, verdict.record)
        written = parse(compare.fresh(program, verdict.record, again), program.path)
        old, new = program.code_lines, written.code_lines
        one = verdict.record.moved(old, new)
        problems = compare.check(written, one, again and again.moved(old, new))
        if not problems:
            put(self.root / program.path, written.text.encode())
            program, one = written, replace(one, sha256=digest(written.text))
        return Verdict(program, one, tuple(problems), written.text, verdict.files)

    def run_copied(self, program: Program) -> Record:
        """Run a program as a reader who copied it: no output lines, other name, other folder."""
        runner = self._runner_for([program])
        return runner.run(program, base=self.root, limits=self.limits_of(program), copied=True)

    def limits_of(self, program: Program) -> Limits:
        """Return what a program may use."""
        name = program.path.as_posix().removeprefix(f"{SNIPPETS}/")
        return self.limits.get(name, Limits())

    def _run(self, program: Program, limits: Limits) -> Runs:
        runner = self._runner_for([program])
        files = Path(tempfile.mkdtemp(dir=self._kept)) if self._kept else None
        record = runner.run(program, base=self.root, limits=limits, keep=files)
        again = None
        if not limits.varies and compare.uses_dots(program, record):
            again = self._run_again(program, record)
        return Runs(record, again, files or Path("nothing-kept"))

    def _run_again(self, program: Program, record: Record) -> Record:
        """Run a program once more, and again where a ``...`` was the same, as times can be."""
        again = self.run_copied(program)
        for _ in range(CHANCES):
            if not compare.alike_by_chance(program, record, again):
                break
            again = self.run_copied(program)
        return again

    def _prepare(self, programs: Sequence[Program]) -> None:
        """Start the runner from this thread: a child of a thread would see its end."""
        if programs:
            self._runner_for(programs)

    def _runner_for(self, programs: Iterable[Program]) -> Runner:
        """Return the runner, at first use with what most programs import."""
        if self._runner is None:
            self._runner = Runner(
                common_modules(programs), fork=self._fork, hide_gpu=self._hide_gpu
            )
        return self._runner

    def _in_parallel(
        self,
        work: Callable[[Program], Verdict],
        programs: Sequence[Program],
        told: Callable[[Verdict], None],
    ) -> list[Verdict]:
        with ThreadPoolExecutor(self._jobs) as pool:
            futures = [pool.submit(work, program) for program in programs]
            for future in futures:
                future.add_done_callback(
                    lambda one: None if one.exception() else told(one.result())
                )
            try:
                wait(futures)
            except KeyboardInterrupt:
                self._runner_for(programs).stop()
                pool.shutdown(cancel_futures=True)
                raise RunInterruptedError(_where(futures)) from None
        return [future.result() for future in futures]


def _where(futures: Sequence[object]) -> str:
    done = [future for future in futures if not future.cancelled()]  # type: ignore[attr-defined]
    errors = [future.exception() for future in done]  # type: ignore[attr-defined]
    running = [str(error) for error in errors if isinstance(error, RunInterruptedError)]
    held = sum(error is None for error in errors)
    at = f" while running {', '.join(running)}" if running else ""
    return f"interrupted{at}; {held} of {len(futures)} programs were done"


# What compiles notes, where it is imported, in which folder temporary files go: that of the
# program, which may write nowhere else.
KEEP_PATHS = ("torch._inductor", "torch._dynamo.backends", "functorch")
START_THREADS = ("onnxruntime",)  # a process with threads cannot be forked from
ASK_FOR_GPU = ("torch.utils.benchmark",)  # and where a parent has, no fork of it can use one


def common_modules(programs: Iterable[Program]) -> tuple[str, ...]:
    """Return what the parent of these programs should import before it forks."""
    names: set[str] = set()
    for program in programs:
        names.update(imported(program.text))
        if any(word in program.text for word in LATE):
            names.add("torch._dynamo")
    return tuple(
        sorted(
            name
            for name in names
            if name.split(".")[0] not in sys.stdlib_module_names
            and not name.startswith(KEEP_PATHS + START_THREADS + ASK_FOR_GPU)
        )
    )


def find_programs(root: Path, paths: Sequence[Path]) -> tuple[list[Program], list[Problem]]:
    """Load the programs that `paths` name.

    Args:
        root: the folder that reports name files relative to.
        paths: files, or folders to search.

    Returns:
        The programs, and a problem for each file that is none.

    Raises:
        ProblemError: a path is wrong: there is nothing, it is no Python file, or
            it is a folder without one.
    """
    programs: list[Program] = []
    problems: list[Problem] = []
    for file in dict.fromkeys(file for path in paths for file in _python_files(path)):
        try:
            programs.append(load(file, root))
        except ProblemError as error:
            problems.append(error.problem)
    return programs, problems


def _python_files(path: Path) -> list[Path]:
    path = path.resolve()
    if not path.exists():
        raise ProblemError(Problem(path, None, "does not exist", "name a snippet or a folder"))
    if path.is_file() and path.suffix != ".py":
        raise ProblemError(Problem(path, None, "is no Python file", "name a .py file or a folder"))
    files = [path] if path.is_file() else sorted(path.rglob("*.py"))
    if not files:
        raise ProblemError(Problem(path, None, "holds no snippet", "name a folder with .py files"))
    return files
