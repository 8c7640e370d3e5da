"""Change one thing at a time, and see whether the checks notice: ``make mutate``.

Neither cosmic-ray nor mutmut fits: both mutate an importable module and ask a test suite for its
exit code, minutes for each mutant, while ours are whole programs whose claims are comments, and
pages; neither knows of `#> ` lines, fences, links or pictures.

Each mutant is put into a copy of the project and held to the functions that the tests call: the
checker for a program, with the fingerprints of what it draws; for a page its changed blocks,
coverage, inventory, links and pictures. What survives is an error, unless `EQUIVALENT` lists it
with the reason why no claim of the site became wrong. Prose is not mutated: no check reads it.
"""

import argparse
import datetime
import functools
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from sybil.example import SybilFailure

from learntorch.exercises.answers import check_wrong, judged
from learntorch.exercises.exercise import Exercise, exercises
from learntorch.site import fingerprints, inventory, measured
from learntorch.site.coverage import check_artefacts, coverage
from learntorch.site.exercises import CHAPTERS
from learntorch.site.fences import RECORD, find, prose
from learntorch.site.inventory import DOCS, GENERATED, SNIPPETS, check_inventory
from learntorch.site.links import dead_links
from learntorch.site.render import drawn
from learntorch.site.verification import hash_of
from learntorch.snippets.cache import Cache, imported
from learntorch.snippets.checker import Checker
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import Program, load, parse
from tests import collector
from tests.mutants import SEED, Mutant, mutants, sample

ROOT = Path(__file__).parents[1]
EQUIVALENT = Path("tests/equivalent.json")
SCORE = Path("tests/mutations.json")
QUOTAS = {
    "code: operator": 50,
    "code: constant": 60,
    "code: argument": 50,
    "code: statement": 50,
    "code: name": 40,
    "code: drawing": 50,
    "output: other digit": 25,
    "output: other word": 20,
    "output: dropped": 25,
    "output: extra": 20,
    "output: dots": 20,
    "error: other digit": 15,
    "error: other word": 20,
    "error: dropped": 10,
    "error: extra": 10,
    "error: dots": 10,
    "picture: not shown": 12,
    "picture: without words": 12,
    "picture: not made": 12,
    "picture: other file": 12,
    "link: target": 25,
    "link: anchor": 25,
    "heading: id": 8,
    "heading: words": 15,
    "include: other program": 15,
    "include: other than its title": 10,
    "include: no such file": 10,
    "include: removed": 15,
    "include: twice": 10,
    "fence: word": 15,
    "fence: not run": 4,
    "fence: not closed": 10,
    "dialogue: other word": 10,
    "dialogue: dropped": 10,
    "exercise: name": 6,
    "exercise: no way to check": 6,
    "exercise: fold": 6,
    "exercise: message, other word": 10,
    "exercise: message, other digit": 6,
    "exercise: message, dots": 6,
    "exercise: message, dropped": 6,
}
LEFT_OUT = (".git", ".venv", ".cache", "build", "node_modules", "__pycache__", "*_cache")
# the same files are read for each mutant of a page; those of the package are never changed
PURE = (find, prose, parse, imported, inventory._count_module)


class Judge:
    """Holds mutants to the checks, in a copy of the project.

    Args:
        root: the project; stays as it is.
        folder: an empty folder for the copy.
        cache: earlier runs of the programs as they are.
    """

    def __init__(self, root: Path, folder: Path, cache: Cache | None = None) -> None:
        self._given = root
        self.root = folder / "copy"
        shutil.copytree(root, self.root, ignore=shutil.ignore_patterns(*LEFT_OUT))
        self.checker = Checker(self.root, artefacts=True)
        self._before = Checker(self.root, artefacts=True, cache=cache)
        self._exercises = {one.name: one for one in exercises(self.root / CHAPTERS)}
        self._busy: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._seconds: dict[str, float] = {}
        generated = self.root / GENERATED
        files = [path.relative_to(generated) for path in generated.rglob("*") if path.is_file()]
        self._pictures = [Path(name) for name in fingerprints.names(files)]

    def close(self) -> None:
        """Stop what runs."""
        self.checker.close()
        self._before.close()

    def red(self, mutant: Mutant) -> str:
        """Return the first line of what the checks say of a mutant; empty if they say nothing.

        Raises:
            ValueError: they say something before anything is changed.
        """
        with self._busy[mutant.path]:
            if mutant.path.startswith(f"{SNIPPETS}/"):
                self._require_green(Path(mutant.path))
            with self._in_place(mutant):
                return next(self._reports(mutant), "").split("\n")[0]

    @contextmanager
    def _in_place(self, mutant: Mutant) -> Iterator[None]:
        file = self.root / mutant.path
        before = file.read_bytes()
        text = mutant.text(self.root)
        file.write_bytes(text.encode())
        try:
            yield
        finally:
            file.write_bytes(before)

    def _reports(self, mutant: Mutant) -> Iterator[str]:
        path = Path(mutant.path)
        try:
            if path.is_relative_to(SNIPPETS):
                yield from self._of_program(path)
            elif path.is_relative_to(CHAPTERS):
                name = path.parent.relative_to(CHAPTERS).as_posix()
                found = check_wrong(self.checker, self._exercises[name], self.root / path)
                yield from map(str, found)
            else:
                yield from self._of_page(path)
        except ProblemError as error:
            yield str(error)

    def _require_green(self, path: Path) -> None:
        """Check a program as it is, and set the time that a mutant of it may take."""
        name = path.relative_to(SNIPPETS).as_posix()
        if name in self._seconds:
            return
        verdict = self._before.check(load(self.root / path, self.root))
        if verdict.problems:
            raise ValueError(f"red before it is changed: {verdict.problems[0]}")
        limits = self.checker.limits_of(verdict.program)
        self._seconds[name] = min(limits.seconds, 10 + 5 * verdict.record.seconds)
        self.checker.limits[name] = replace(limits, seconds=self._seconds[name])

    def _of_program(self, path: Path) -> Iterator[str]:
        """Yield what is told of a program, the dearest checks last."""
        program = load(self.root / path, self.root)
        verdict = self.checker.check(program)
        yield from map(str, verdict.problems)
        artefacts, unfit = drawn([verdict], self.root)
        yield from map(str, unfit)
        yield from map(str, fingerprints.check(self.root, artefacts, whole=False))
        place = path.relative_to(SNIPPETS).with_suffix("")
        for name in self._pictures:
            if name.is_relative_to(place) and name not in artefacts:
                yield f"{name} was not made by a run"
        yield from self._of_record(program, place)
        exercise = self._exercises.get(place.as_posix())
        if exercise:
            yield from self._of_solution(program, exercise)

    def _of_record(self, program: Program, place: Path) -> Iterator[str]:
        """Yield what the engine warns of: a record of another program than this."""
        page = self.root / DOCS / f"{place.parent.as_posix()}.md"
        for fence in find(page.read_text("utf-8")) if page.is_file() else ():
            if fence.embeds == f"{place.as_posix()}.py" and RECORD in fence.attributes:
                name = place.with_suffix(".py")
                measured.shown(program, name, fence.attributes[RECORD], self.root / "records")
        yield from ()

    def _of_solution(self, program: Program, exercise: Exercise) -> Iterator[str]:
        record = self.checker.check(judged(program, exercise)).record
        yield from (trouble.what for trouble in record.troubles)
        if record.raised:
            yield record.raised.text

    def _of_page(self, path: Path) -> Iterator[str]:
        yield from self._of_blocks(path)
        for check in (dead_links, check_artefacts, check_inventory, coverage):
            yield from map(str, check(self.root))

    def _of_blocks(self, path: Path) -> Iterator[str]:
        """Yield what is told of the blocks of a page that are not as they were."""
        before = self._blocks(path)
        for example in collector.sybil_of(self.root).parse(self.root / path).examples():
            if example.document.text[example.start : example.end] in before:
                continue
            example.namespace["checker"] = self.checker
            try:
                example.evaluate()
            except SybilFailure as failure:
                yield str(failure.result)

    @functools.cache  # noqa: B019 - a judge lives as long as the program
    def _blocks(self, path: Path) -> frozenset[str]:
        """Return the blocks of a page of the project, which hold."""
        text = (self._given / path).read_text("utf-8")
        rows = text.split("\n")
        return frozenset("\n".join([*rows[one.line - 1 : one.end], ""]) for one in find(text))


@contextmanager
def remembering() -> Iterator[None]:
    """Let pure functions remember, in all modules that call them."""
    changed = []
    for module in list(sys.modules.values()):
        if (getattr(module, "__name__", "") or "").startswith(("learntorch.", "tests.")):
            for pure in PURE:
                if getattr(module, pure.__name__, None) is pure:
                    setattr(module, pure.__name__, _remembered(pure))
                    changed.append((module, pure))
    try:
        yield
    finally:
        for module, pure in changed:
            setattr(module, pure.__name__, pure)


@functools.cache
def _remembered(pure):
    return functools.lru_cache(None)(pure)


def judge_all(
    root: Path, chosen: Sequence[Mutant], jobs: int = 1, told=lambda _mutant, _said: None
) -> dict[Mutant, str]:
    """Return for each mutant what the checks say of it; empty where it survives."""
    cache = Cache(root / ".cache/learntorch")

    def judge(mutant: Mutant) -> str:
        said = one.red(mutant)
        told(mutant, said)
        return said

    with tempfile.TemporaryDirectory() as folder, remembering():
        one = Judge(root, Path(folder), cache)
        collector.warm(one.checker)
        try:
            # a page is held to all programs, none of which may be changed at that time
            programs = [one for one in chosen if one.path.endswith(".py")]
            with ThreadPoolExecutor(jobs) as pool:
                said = dict(zip(programs, pool.map(judge, programs), strict=True))
            said |= {mutant: judge(mutant) for mutant in chosen if mutant not in said}
            return {mutant: said[mutant] for mutant in chosen}
        finally:
            one.close()


def short(count: int) -> dict[str, int]:
    """Return quotas of about `count` mutants together, one of each kind at least."""
    whole = sum(QUOTAS.values())
    return {kind: max(1, quota * count // whole) for kind, quota in QUOTAS.items()}


def equivalent(root: Path) -> dict[str, str]:
    """Return the mutants that are no mistakes, each with the reason."""
    return json.loads((root / EQUIVALENT).read_text("utf-8"))


def wrong(root: Path, said: dict[Mutant, str]) -> list[str]:
    """Return what is wrong with the outcome, or with the list of equivalent mutants.

    An entry of the list may be of a mutant that the sample does not take today: each chapter
    that comes brings mutants of its own into it, and each that goes makes room again.

    Args:
        root: the project.
        said: what the checks said of each mutant that was tried.
    """
    listed = equivalent(root)
    keys = {one.key for one in mutants(root)}
    found = [
        f"{mutant.path}: no check notices: {mutant.key}\n"
        f"    mend: let a check or a program notice it, or list it in {EQUIVALENT} with the reason"
        for mutant, report in said.items()
        if not report and mutant.key not in listed
    ]
    found += [
        f"{EQUIVALENT}: is noticed: {mutant.key}: {report}\n    mend: remove the entry"
        for mutant, report in said.items()
        if report and mutant.key in listed
    ]
    found += [
        f"{EQUIVALENT}: is no mutant: {key}\n    mend: remove the entry"
        for key in listed
        if key not in keys
    ]
    empty = [key for key, why in listed.items() if len(why.split()) < 4]
    return found + [f"{EQUIVALENT}: without a reason: {key}" for key in empty]


def score(root: Path, said: dict[Mutant, str]) -> dict[str, object]:
    """Return what is kept of a whole trial."""
    listed = equivalent(root)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant, report in said.items():
        state = "killed" if report else "equivalent" if mutant.key in listed else "survived"
        counts[mutant.kind].update({"tried": 1, state: 1})
    total = sum(counts.values(), Counter())
    states = ("tried", "killed", "equivalent", "survived")
    git = ["git", "rev-parse", "--short=12", "HEAD"]
    done = subprocess.run(git, cwd=root, capture_output=True, text=True, check=False)
    return {
        "version": 1,
        "seed": SEED,
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "commit": done.stdout.strip(),
        "python": platform.python_version(),
        "torch": version("torch"),
        "total": {state: total[state] for state in states},
        "kinds": {
            kind: {state: counts[kind][state] for state in states} for kind in sorted(counts)
        },
        # of each file that was changed, so that a page can say how many are others by now
        "files": {path: hash_of(root / path) for path in sorted({mutant.path for mutant in said})},
    }


def main() -> int:
    """Try the whole sample and keep the score."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--kind", default="", help="only kinds that begin so; keeps no score")
    words = (
        "keep what was said of each mutant; those in it, of the same sources, are not tried again"
    )
    parser.add_argument("--log", type=Path, help=words)
    options = parser.parse_args()
    if not (ROOT / GENERATED).is_dir():
        parser.error("the pictures are not there; run: learntorch render")
    started = time.perf_counter()
    chosen = sample(ROOT, QUOTAS)
    tried = [one for one in chosen if one.kind.startswith(options.kind)]
    earlier = _read(options.log) if options.log and options.log.is_file() else {}
    log = options.log.open("a", encoding="utf-8") if options.log else None

    def tell(mutant: Mutant, report: str) -> None:
        sys.stderr.write("." if report else "S")
        sys.stderr.flush()
        if log:
            log.write(json.dumps([mutant.key, report], ensure_ascii=False) + "\n")
            log.flush()

    left = [one for one in tried if one.key not in earlier]
    new = judge_all(ROOT, left, options.jobs, tell) if left else {}
    said = {one: new[one] if one in new else earlier[one.key] for one in tried}
    found = wrong(ROOT, said)
    seconds = time.perf_counter() - started
    kept = score(ROOT, said)
    for row in found:
        sys.stderr.write(f"\n{row}")
    total = kept["total"]
    sys.stderr.write(f"\n{total} in {seconds:.0f} s\n")
    if not options.kind:
        (ROOT / SCORE).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        sys.stderr.write(f"{SCORE}: written\n")
    return 1 if found else 0


def _read(log: Path) -> dict[str, str]:
    """Return what was said of mutants, by their keys."""
    return dict(json.loads(row) for row in log.read_text("utf-8").splitlines())


if __name__ == "__main__":
    sys.exit(main())
