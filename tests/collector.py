"""Collects every block of code of every page and docstring, with sybil under pytest.

One parser takes all of them, since sybil's regions may not overlap. The root
conftest.py exports `pytest_collect_file`: from here it would see nothing under docs/.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.document import PythonDocStringDocument
from sybil.integration.pytest import SybilFile
from sybil.typing import Parser

from learntorch.site import console, fences, inventory, pycon
from learntorch.site.fences import CONSOLE, NOT_RUN, PYCON, PYTHON, Fence
from learntorch.snippets.checker import SNIPPETS, Checker, find_programs
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import load

Evaluator = Callable[[Example], str]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> SybilFile | None:
    """Collect the blocks of a page, or of the docstrings of a module."""
    sybil = sybil_of(parent.config.rootpath)
    if not sybil.should_parse(file_path):
        return None
    return SybilFile.from_parent(parent, path=file_path, sybils=[sybil])


@pytest.fixture(scope="session")
def checker(pytestconfig: pytest.Config) -> Iterator[Checker]:
    """Give one warm checker to all blocks of a session."""
    with Checker(pytestconfig.rootpath) as one:
        warm(one)
        yield one


def warm(checker: Checker) -> None:
    """Start the checker with all that the snippets import."""
    folder = checker.root / SNIPPETS
    if any(folder.rglob("*.py")):
        checker.warm(find_programs(checker.root, [folder])[0])


@functools.cache
def sybil_of(root: Path) -> Sybil:
    """Return the collector of the repository in the folder `root`."""
    return Blocks(
        parsers=[functools.partial(regions, root)],
        path=str(root),
        fixtures=["checker"],
        document_types={".md": Page, ".py": Docstrings},
    )


class Blocks(Sybil):
    """Takes the files that the inventory counts, and names a block by its line."""

    def should_parse(self, path: Path) -> bool:
        """Say whether the file at `path` is to be collected."""
        return inventory.is_counted(self.path, path)

    def identify(self, example: Example) -> str:
        """Return the name of a block within its file."""
        return f"line:{example.line}"


class Page(Document):
    """A page, read as it is: sybil would take other line ends for ours."""

    @classmethod
    def parse(cls, path: str, *parsers: Parser, encoding: str = "utf-8") -> Document:
        """Return the page with its blocks, or with one that says why there are none."""
        try:
            text = inventory.read(Path(path).parent, Path(path))
        except ProblemError as error:
            page = cls("", path)
            page.add(Region(0, 0, None, _says([error.problem], 1)))
            return page
        page = cls(text, path)
        for parser in parsers:
            for region in parser(page):
                page.add(region)
        return page


class Docstrings(PythonDocStringDocument):
    """The docstrings of a module; unlike its base it does not import the module here."""

    def __init__(self, text: str, path: str) -> None:
        Document.__init__(self, text, path)


def regions(root: Path, document: Document) -> Iterator[Region]:
    """Find the blocks of a page or of one docstring.

    Args:
        root: the folder of the repository.
        document: its text and path; lines are counted in the text.
    """
    path = Path(document.path).relative_to(root)
    docstring = isinstance(document, Docstrings)
    blocks = _docstring(document.text, path) if docstring else _page(root, document.text, path)
    starts = [0]
    for row in document.text.splitlines(keepends=True):
        starts.append(starts[-1] + len(row))
    for first, last, evaluator in blocks:
        yield Region(starts[first - 1], starts[min(last, len(starts) - 1)], None, evaluator)


def _page(root: Path, text: str, path: Path) -> Iterator[tuple[int, int, Evaluator]]:
    problems: dict[int, list[Problem]] = {}
    for problem in fences.check_page(text, path):
        problems.setdefault(problem.line or 1, []).append(problem)
    for fence in fences.find(text):
        wrong = problems.pop(fence.line, None)
        yield fence.line, fence.end, _says(wrong, fence.line) if wrong else _runs(root, fence, path)
    for line, wrong in problems.items():
        yield line, line, _says(wrong, line)


def _docstring(text: str, path: Path) -> Iterator[tuple[int, int, Evaluator]]:
    found = fences.find(text)
    for fence in found:
        wrong = fences.check_fence(fence, path)
        yield (
            fence.line,
            fence.end,
            _says([wrong], fence.line) if wrong else _runs(Path(), fence, path),
        )
    for first, last, body in inventory.dialogues(text):
        yield first, last, _dialogue(body, first, path)


def _says(problems: list[Problem], first: int) -> Evaluator:
    """Return what reports problems that were found on the way.

    Args:
        problems: with lines counted in a text of which the block begins on line `first`.
        first: see there; the lines of a docstring are not those of its file.
    """

    def evaluate(example: Example) -> str:
        by = example.line - first
        moved = [replace(problem, line=(problem.line or 1) + by) for problem in problems]
        return "\n".join(map(str, moved))

    return evaluate


def _runs(root: Path, fence: Fence, path: Path) -> Evaluator:
    """Return what runs a well-formed fence and says what does not hold."""
    if fence.word == CONSOLE and NOT_RUN not in fence.attributes:
        run = _console
    elif fence.word == PYCON:
        run = _pycon
    elif fence.word == PYTHON:
        run = _embedded if fence.embeds else _typed
    else:
        return lambda example: ""

    def evaluate(example: Example) -> str:
        line = example.line + fence.body_line - fence.line
        problems = run(fence, line, path, example.namespace["checker"])
        return "\n".join(map(str, problems))

    return evaluate


def _console(fence: Fence, line: int, path: Path, checker: Checker) -> list[Problem]:
    return console.check(fence.body, line, path)


def _pycon(fence: Fence, line: int, path: Path, checker: Checker) -> list[Problem]:
    wrong = pycon.misread(fence.body, line, path)
    return [wrong] if wrong else pycon.check(fence.body, line, path, checker, _module(path))


def _dialogue(body: str, first: int, path: Path) -> Evaluator:
    def evaluate(example: Example) -> str:
        checker = example.namespace["checker"]
        problems = pycon.check(body, example.line, path, checker, _module(path))
        return "\n".join(map(str, problems))

    return evaluate


def _module(path: Path) -> str:
    """Return the module that a file of the package is; none for a page."""
    if path.suffix != ".py":
        return ""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _embedded(fence: Fence, line: int, path: Path, checker: Checker) -> list[Problem]:
    """Check the snippet that a fence embeds; the report names page and snippet."""
    snippet = Path(SNIPPETS, fence.embeds or "")
    if not (checker.root / snippet).is_file():
        mend = "mend the name, or write the snippet"
        return [Problem(path, line - 1, f"embeds {snippet}, which is not there", mend)]
    try:
        problems = checker.check(load(checker.root / snippet, checker.root)).problems
    except ProblemError as error:
        problems = (error.problem,)
    what = f"embeds {snippet}, which does not hold"
    return [Problem(path, line - 1, what, detail=str(problem)) for problem in problems]


def _typed(fence: Fence, line: int, path: Path, checker: Checker) -> list[Problem]:
    """Check the program that a fence holds."""
    try:
        problems = checker.check(inventory.typed(fence, line, path)).problems
    except ProblemError as error:
        return [error.problem]
    mend = "if this is right, write it into the fence"
    return [replace(one, mend=mend) if "refresh" in one.mend else one for one in problems]
