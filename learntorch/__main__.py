"""The command line: ``learntorch check``, ``refresh``, ``render``, ``build`` and so on."""

from __future__ import annotations

import argparse
import functools
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from learntorch import __version__, opening
from learntorch.exercises import command as exercise
from learntorch.progress import Progress
from learntorch.site import shards
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import SNIPPETS, Checker, Verdict, find_programs
from learntorch.snippets.limits import SETTINGS
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program
from learntorch.snippets.runner import RunInterruptedError

HOLDS, FAILS, MISUSED, INTERRUPTED = 0, 1, 2, 130
CACHE = ".cache/learntorch"
RUNS_KEPT = 3  # of each program, so that going back to an earlier branch runs nothing anew
_DEVICE = "what programs may see: any GPU there is (auto), none, or a GPU in any case"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: what follows ``learntorch``; those of the process where None.

    Returns:
        0 where everything holds, 1 where something does not, 2 for a wrong call,
        130 after Ctrl-C.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # leave nothing running then, too
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except ProblemError as error:
        _say(f"learntorch: {error}")
        return MISUSED
    except RunInterruptedError as error:
        _say(f"learntorch: {error}")
        return INTERRUPTED
    except KeyboardInterrupt:
        _say("learntorch: interrupted")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="learntorch", description="Check what a chapter claims.")
    parser.add_argument("--version", action="version", version=f"learntorch {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="run snippets and compare with what their files say")
    check.set_defaults(command=_check)
    check.add_argument("--no-cache", action="store_true", help="trust no earlier run")
    check.add_argument("--bare", action="store_true", help="run each in a bare Python (slow)")
    check.add_argument("--shard", metavar="K/N", type=_shard, help="only one part of N, reported")
    refresh = commands.add_parser("refresh", help="run snippets and write down what they print")
    refresh.set_defaults(command=_refresh)
    for one in (check, refresh):
        one.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="file or folder")
    render = commands.add_parser("render", help="make the records and pictures that pages show")
    render.set_defaults(command=_render)
    render.add_argument("--no-cache", action="store_true", help="trust no earlier run")
    build = commands.add_parser("build", help="render, and build the site as it is published")
    build.set_defaults(command=_build, slowest=None)
    build.add_argument("--out", type=Path, help="where to (default: build/site)")
    build.add_argument("--no-cache", action="store_true", help="trust no earlier run")
    put = commands.add_parser("assemble", help="put the built site and kept releases together")
    put.set_defaults(command=_assemble)
    put.add_argument(
        "--releases", type=Path, default=Path("build/releases"), help="NAME/site.tar.gz"
    )
    put.add_argument(
        "--out", type=Path, default=Path("build/published"), help="a folder, made anew"
    )
    record = commands.add_parser("record", help="keep what snippets print on this machine")
    record.set_defaults(command=_record)
    record.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="file or folder")
    record.add_argument("--device", choices=("cpu", "cuda"), required=True, help="to run on")
    serve = commands.add_parser("serve", help="render and serve the site while you write")
    serve.set_defaults(command=_serve)
    serve.add_argument("--port", type=int, default=8000, help="on 127.0.0.1 (default 8000)")
    serve.add_argument("--lazy", action="store_true", help="run programs of pages looked at only")
    doctor = commands.add_parser("doctor", help="say what is installed, and what is missing")
    doctor.set_defaults(command=_doctor)
    doctor.add_argument("--json", action="store_true", help="for programs to read")
    doctor.add_argument("--port", type=int, default=8000, help="where to serve (default 8000)")
    _add_new(commands.add_parser("new", help="begin a chapter or a snippet"))
    for one in (check, render):
        one.add_argument(
            "--slowest", metavar="N", type=_at_least_one, help="name those, with times"
        )
    for one in (check, render, build):
        one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help=_DEVICE)
    merge = commands.add_parser("merge", help="show that all shards ran, and left nothing out")
    merge.set_defaults(command=_merge)
    merge.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="with their reports")
    merge.add_argument("--only", choices=shards.KINDS, help="ask for reports of these alone")
    _add_board(commands.add_parser("board", help="make event files a TensorBoard without a server"))
    opening.add_arguments(commands.add_parser("open", help="write programs of the site here"))
    exercise.add_parser(
        commands.add_parser("exercise", help="practice, with a check of your answer")
    )
    for one in (check, refresh, render, build, record, serve):
        one.add_argument("--jobs", type=_at_least_one, default=_cores(), help="programs at a time")
    return parser


def _add_board(board: argparse.ArgumentParser) -> None:
    board.set_defaults(command=_board)
    board.add_argument("logs", metavar="LOGDIR", type=Path, help="what SummaryWriter wrote to")
    board.add_argument("out", metavar="OUT", type=Path, help="a new folder, or an earlier board")
    board.add_argument("--frontend", type=Path, help="a folder that several boards share")
    board.add_argument("--title", default="", help="what it calls the logs (default: the folder)")
    board.add_argument("--steps-as-time", action="store_true", help="leave out wall-clock times")
    board.add_argument("--samples", metavar="KIND=N", nargs="+", default=[], type=_samples)


def _add_new(new: argparse.ArgumentParser) -> None:
    new.set_defaults(command=_new)
    kinds = new.add_subparsers(required=True, metavar="WHAT", dest="kind")
    chapter = kinds.add_parser("chapter", help="a page, its first program and its place on the nav")
    chapter.add_argument("name", metavar="NAME", help="such as tensors/creating, or gpu")
    chapter.add_argument("--title", default="", help="its heading (default: made of the name)")
    chapter.add_argument("--description", default="", help="one sentence, for search engines")
    chapter.add_argument("--after", metavar="PAGE", default="", help="its neighbor on the nav")
    snippet = kinds.add_parser("snippet", help="a program, and its block on the page")
    snippet.add_argument("name", metavar="CHAPTER/NAME", help="such as tensors/creating/zeros")


def _samples(text: str) -> tuple[str, int]:
    kind, _, number = text.partition("=")
    if not kind or not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"{text!r}: type KIND=N, such as scalars=5000")
    return kind, int(number)


def _shard(text: str) -> shards.Shard:
    try:
        return shards.parse_shard(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _at_least_one(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no whole number") from None
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _earlier_runs(root: Path, options: argparse.Namespace) -> Cache | None:
    """Return the runs that are trusted: none where that was asked for, and none in CI."""
    return None if options.no_cache or os.environ.get("CI") else Cache(root / CACHE)


def _check(options: argparse.Namespace) -> int:
    root = find_root(Path.cwd())
    cache = None if options.bare else _earlier_runs(root, options)
    hide = _hides_gpu(options.device)
    with Checker(
        root,
        options.jobs,
        cache=cache,
        fork=not options.bare,
        artefacts=True,
        hide_gpu=hide,
    ) as checker:
        work = checker.check_all
        if options.shard:
            from learntorch.site.sharded import check_part

            work = functools.partial(check_part, checker, options.shard)
        return _run(checker, options.paths, work, options.slowest)


def _merge(options: argparse.Namespace) -> int:
    from learntorch.site.sharded import merge

    root = find_root(Path.cwd())
    wanted = [options.only] if options.only else shards.KINDS
    came, skipped, problems = merge(root, options.folder or root / shards.FOLDER, wanted)
    for name, why in sorted(skipped.items()):
        _say(f"skipped {name}: {why}")
    for problem in problems:
        _say(str(problem))
    _say(f"{came}: {f'{len(problems)} problems' if problems else 'all there, all hold'}")
    return FAILS if problems else HOLDS


def _refresh(options: argparse.Namespace) -> int:
    from learntorch.site import badge
    from learntorch.site.exercises import refresh_stubs
    from learntorch.site.inventory import TABLE, write_inventory
    from learntorch.site.publishing import moved

    root = find_root(Path.cwd())
    # comments are written on the CPU
    with Checker(root, options.jobs, artefacts=True, hide_gpu=True) as checker:
        code = _run(checker, options.paths, functools.partial(_refresh_all, checker, options.paths))
        for file in [*refresh_stubs(root), *_refresh_wrong(checker, options.paths)]:
            _say(f"{file}: written anew")
    if (root / TABLE).is_file() and write_inventory(root):
        _say(f"{TABLE}: counted anew")
    if badge.write_copy(root):
        _say(f"{badge.COPY}: written anew")
    if moved.refresh(root):
        _say(f"{moved.LIST}: new addresses added")
    return code


def _refresh_all(
    checker: Checker,
    paths: Sequence[Path],
    programs: Sequence[Program],
    told: Callable[[Verdict], None],
) -> list[Verdict]:
    """Refresh programs, and the fingerprints of what they draw."""
    from learntorch.site import fingerprints
    from learntorch.site.render import drawn

    verdicts = checker.refresh_all(programs, told)
    if (checker.root / fingerprints.TABLE).is_file():
        artefacts, _ = drawn(verdicts, checker.root)
        whole = not paths and not any(verdict.problems for verdict in verdicts)
        if fingerprints.write(checker.root, artefacts, whole=whole):
            _say(f"{fingerprints.TABLE}: written anew")
    return verdicts


def _refresh_wrong(checker: Checker, paths: Sequence[Path]) -> list[Path]:
    """Write the messages of wrong answers, to the exercises of the folders that `paths` name."""
    from learntorch.exercises.answers import refresh_wrong
    from learntorch.exercises.exercise import exercises
    from learntorch.site.exercises import CHAPTERS

    known = exercises(checker.root / CHAPTERS)
    below = [path.resolve() for path in paths] or [checker.root / SNIPPETS]
    wanted = [
        one
        for one in known
        if any((checker.root / SNIPPETS / f"{one.name}.py").is_relative_to(path) for path in below)
    ]
    return [
        file.relative_to(checker.root)
        for one in wanted
        for file in one.wrong
        if refresh_wrong(checker, one, file)
    ]


def _hides_gpu(device: str) -> bool:
    """Say whether programs are kept from the GPU.

    Raises:
        ProblemError: a GPU is wanted and torch sees none.
    """
    if device == "cuda":
        import torch

        if not torch.cuda.is_available():
            what = f"--device cuda, and torch {torch.__version__} sees no CUDA device"
            mend = "install a CUDA build of torch on a machine with an NVIDIA GPU, or leave it out"
            raise ProblemError(Problem(Path("learntorch"), None, what, mend))
    return device == "cpu"


def _run(
    checker: Checker,
    paths: Sequence[Path],
    work: Callable[..., list[Verdict]],
    slowest: int | None = None,
) -> int:
    """Do `work` on the programs below `paths` and report, the `slowest` too where wanted."""
    started = time.perf_counter()
    programs, problems = find_programs(checker.root, paths or [checker.root / SNIPPETS])
    if not paths:
        problems += _stray_limits(checker)
    with Progress(len(programs)) as progress:
        verdicts = work(programs, progress.tell)
    problems += [problem for verdict in verdicts for problem in verdict.problems]
    problems += _drawn_otherwise(
        checker, verdicts, whole=len(verdicts) == len(programs) and not paths and not problems
    )
    for problem in problems:
        _say(str(problem))
    _name_slowest(verdicts, slowest)
    _say(_summary(verdicts, problems, time.perf_counter() - started))
    return FAILS if problems else HOLDS


def _name_slowest(verdicts: Sequence[Verdict], count: int | None) -> None:
    """Name the programs that took longest, whenever they were run."""
    took = sorted(verdicts, key=lambda verdict: -verdict.record.seconds)[: count or 0]
    if took:
        _say(f"the slowest {len(took)}:")
    for verdict in took:
        _say(f"{verdict.record.seconds:7.1f} s  {verdict.program.path}")


def _drawn_otherwise(
    checker: Checker, verdicts: Sequence[Verdict], *, whole: bool
) -> list[Problem]:
    """Find the pictures that are not as they were; `record` and exercises keep none."""
    if not any(verdict.files for verdict in verdicts):
        return []
    from learntorch.site.render import drawn, drawn_otherwise

    artefacts, unfit = drawn(verdicts, checker.root)
    return unfit + drawn_otherwise(artefacts, verdicts, checker.root, whole=whole)


def _stray_limits(checker: Checker) -> list[Problem]:
    """Find settings for snippets that are not there."""
    return [
        Problem(
            Path(SETTINGS), None, f"settings for {name}, which is not there", "remove the entry"
        )
        for name in checker.limits
        if not (checker.root / SNIPPETS / name).is_file()
    ]


def _summary(verdicts: Sequence[Verdict], problems: Sequence[Problem], seconds: float) -> str:
    failed = len({problem.path for problem in problems})
    statements = [item for verdict in verdicts for item in verdict.program.statements]
    outputs = sum(bool(item.shown) for item in statements)
    errors = sum(item.error is not None for item in statements)
    cached = sum(verdict.cached for verdict in verdicts)
    earlier = f", {cached} of them run earlier" if cached else ""
    state = f"{failed} files do not hold" if failed else "all hold"
    return (
        f"{len(verdicts)} programs{earlier}, {outputs} outputs and {errors} errors: "
        f"{state} ({seconds:.1f} s)"
    )


def _render(options: argparse.Namespace) -> int:
    from learntorch.site.lock import Work

    root = find_root(Path.cwd())
    with Work(root, "learntorch render"):
        return _rendered(root, options)


def _rendered(root: Path, options: argparse.Namespace) -> int:
    from learntorch.site import settings
    from learntorch.site.lock import telling
    from learntorch.site.render import GENERATED, render

    site = settings.read()
    cache = _earlier_runs(root, options)
    hide = _hides_gpu(options.device)
    total = sum(1 for _ in (root / SNIPPETS).rglob("*.py"))
    verdicts: list[Verdict] = []
    with (
        telling(root / GENERATED, "a place for records and pictures"),
        Checker(root, options.jobs, cache=cache, artefacts=True, hide_gpu=hide) as checker,
        Progress(total) as progress,
    ):

        def tell(verdict: Verdict) -> None:
            verdicts.append(verdict)
            progress.tell(verdict)

        problems = render(checker, tell, site.address, site.colab)
    if cache:
        cache.prune(RUNS_KEPT * total)
    for problem in problems:
        _say(str(problem))
    _name_slowest(verdicts, options.slowest)
    return FAILS if problems else HOLDS


def _build(options: argparse.Namespace) -> int:
    from learntorch.site.build import SITE, build
    from learntorch.site.lock import Work
    from learntorch.site.new import drafts

    root = find_root(Path.cwd())
    out = (options.out or root / SITE).resolve()
    before = _identity(out)
    try:
        with Work(root, f"learntorch build --out {out}") as work:
            code = _rendered(root, options) or build(root, out, work)
    except KeyboardInterrupt:
        state = "as it was" if _identity(out) == before else "the new one, and whole"
        _say(f"learntorch: interrupted; {out} is {state}")
        return INTERRUPTED
    if code:
        _say(f"learntorch: the site was not built; {out} is as it was")
        return FAILS
    for draft in drafts(root):
        _say(str(draft))
    return HOLDS


def _identity(folder: Path) -> int | None:
    """Return a number that changes when another folder takes the place of this one."""
    return folder.stat().st_ino if folder.exists() else None


def _assemble(options: argparse.Namespace) -> int:
    from learntorch.site.build import SITE
    from learntorch.site.publishing import feed, versions

    root = find_root(Path.cwd())
    days = {one.name: one.day for one in feed.changes(root) if one.day}
    names = versions.assemble(root / SITE, root / options.releases, root / options.out, days)
    _say(f"{options.out}: the newest site and {len(names)} releases {', '.join(names)}".rstrip())
    return HOLDS


def _record(options: argparse.Namespace) -> int:
    from learntorch.site import measured
    from learntorch.site.render import drawings, snippet_name

    root = find_root(Path.cwd())
    hide = _hides_gpu(options.device)
    kept: list[Path] = []

    def record(checker: Checker, programs: Sequence[Program]) -> list[Verdict]:
        verdicts = [checker.check(program) for program in programs]  # one by one: they are timed
        for verdict in verdicts:
            if not verdict.problems:
                name = snippet_name(verdict.program.path)
                file = measured.place(options.device, name)
                measured.keep(verdict.record, verdict.program, options.device, root / file)
                if verdict.files:
                    folder = (root / file).with_suffix("")
                    measured.keep_files(verdict.files, drawings(verdict), folder)
                measured.seal(root, file)
                kept.append(file)
        return verdicts

    with Checker(root, artefacts=True, hide_gpu=hide) as checker:
        code = _run(checker, options.paths, lambda programs, _: record(checker, programs))
    for file in kept:
        _say(f"{file}: written")
    return code


def _board(options: argparse.Namespace) -> int:
    from learntorch.boards import BoardError, export

    try:
        board = export(
            options.logs,
            options.out,
            frontend=options.frontend,
            title=options.title,
            steps_as_time=options.steps_as_time,
            samples=dict(options.samples),
        )
    except BoardError as error:
        _say(f"learntorch: {error}")
        return FAILS
    except OSError as error:  # such as a place below a file, or a full disk
        why = f"{error.strerror or error} ({error.filename or options.out})"
        _say(f"learntorch: {options.out}: no board was made: {why}; name another place")
        return FAILS
    for note in board.notes:
        _say(f"note: {note}")
    if board.left_out:
        _say(f"note: left out, since a board cannot show it: {', '.join(board.left_out)}")
    size = sum(map(len, board.files.values()))
    runs = f"{len(board.runs)} run{'s' if len(board.runs) > 1 else ''}"
    shown = f"{runs} in {', '.join(board.dashboards)}"
    _say(f"{options.out}: {shown}; {size:,} bytes without the frontend")
    return HOLDS


def _serve(options: argparse.Namespace) -> int:
    from learntorch.site.serve import serve

    root = find_root(Path.cwd())
    cache = Cache(root / CACHE)
    return serve(root, options.jobs, cache, options.port, lazy=options.lazy)


def _new(options: argparse.Namespace) -> int:
    from learntorch.site import new

    root = find_root(Path.cwd())
    if options.kind == "chapter":
        made = new.chapter(root, options.name, options.title, options.description, options.after)
    else:
        made = new.snippet(root, options.name)
    for file in made:
        _say(f"{file}: written")
    return HOLDS


def _doctor(options: argparse.Namespace) -> int:
    from learntorch import doctor

    findings = doctor.examine(find_root(Path.cwd()), options.port)
    fit = doctor.can_build(findings)
    if options.json:
        sys.stdout.write(f"{doctor.as_json(findings)}\n")
    else:
        verdict = "the site can be built" if fit else "the site cannot be built: see MISSING"
        sys.stdout.write("\n".join([*map(str, findings), verdict, ""]))
    return HOLDS if fit else FAILS


def find_root(start: Path) -> Path:
    """Return the folder at or above `start` that holds snippets/ and pyproject.toml.

    Raises:
        ProblemError: there is none.
    """
    for folder in (start, *start.parents):
        if (folder / SNIPPETS).is_dir() and (folder / SETTINGS).is_file():
            return folder
    what = f"no folder here or above holds {SNIPPETS}/ and {SETTINGS}"
    raise ProblemError(Problem(start, None, what, "run this in a clone of learntorch"))


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
