"""Count what each page holds, so that a check that comes to see less turns red.

The table `TABLE` holds the counts; ``learntorch refresh`` writes it, and a test
compares. A difference is either meant, and then stands in the diff of a change, or
means that something escapes.
"""

from __future__ import annotations

import ast
import bisect
import contextlib
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from learntorch.site import console, pycon
from learntorch.site.fences import CONSOLE, NOT_RUN, PYCON, PYTHON, Fence, find, prose
from learntorch.site.tasks import sections
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, load, parse

TABLE = Path("tests/inventory.json")
DOCS, GENERATED, SNIPPETS, PACKAGE = "docs", "docs/generated", "snippets", "learntorch"
LABS = Path(SNIPPETS, "labs")  # programs that are pages themselves, in cells
MARKER = "# %%"  # begins a cell
BESIDE = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
REFRESH = "look at what changed; if this is right, run: learntorch refresh"
COUNTS = (
    *("snippets", "cells", "pictures", "exercises", "prompts", "commands", "not run"),
    *("outputs", "lines", "errors"),
)
_TARGET = re.compile(r"\]\(\s*<?(?P<target>[^)\s>]*)")

Counts = dict[str, Any]


@dataclass(frozen=True)
class Pointer:
    """A link or a picture on a page.

    Attributes:
        line: where its target stands, counted from 1.
        words: what stands in its brackets.
        target: where it leads.
        picture: whether it is a picture.
    """

    line: int
    words: str
    target: str
    picture: bool


def pages(root: Path) -> list[Path]:
    """Return the pages of the site and those beside it, by their paths from `root`."""
    files = [*(root / name for name in BESIDE), *sorted((root / DOCS).rglob("*.md"))]
    return [file.relative_to(root) for file in files if file.is_file() and _is_page(root, file)]


def modules(root: Path) -> list[Path]:
    """Return the modules whose docstrings are checked, by their paths from `root`."""
    return [file.relative_to(root) for file in sorted((root / PACKAGE).rglob("*.py"))]


def laboratories(root: Path) -> list[Path]:
    """Return the laboratories, by their paths from `root`."""
    return [file.relative_to(root) for file in sorted((root / LABS).glob("*.py"))]


def read(root: Path, page: Path) -> str:
    """Return the text of a page or a module.

    Raises:
        ProblemError: it is not UTF-8, or its lines end with CR; says where.
    """
    data = (root / page).read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ProblemError(Problem(page, line, "not UTF-8", "save the file as UTF-8")) from None
    if "\r" in text:
        line, mend = text[: text.index("\r")].count("\n") + 1, "save the file with LF line ends"
        raise ProblemError(Problem(page, line, "line ends with CR", mend))
    return text


def is_counted(root: Path, file: Path) -> bool:
    """Say whether `file` is a page or a module whose blocks are checked."""
    return _is_page(root, file) or (file.suffix == ".py" and file.is_relative_to(root / PACKAGE))


def inventory(root: Path) -> Counts:
    """Count what the repository in the folder `root` holds.

    Returns:
        For each page and laboratory, and for each module that has any, the number of fences by
        their word and the rest of `COUNTS`; then the sums of all.

    Raises:
        ProblemError: a page is no clean text.
    """
    counts = {page.as_posix(): _count_page(root, page) for page in pages(root)}
    counts |= {lab.as_posix(): _count_lab(root, lab) for lab in laboratories(root)}
    counts |= {
        path.as_posix(): found for path in modules(root) if (found := _count_module(root, path))
    }
    total: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for entry in counts.values():
        words.update(entry["fences"])
        total.update({name: entry.get(name, 0) for name in COUNTS})
    return {
        "pages": counts,
        "total": {
            "pages": len(counts),
            "fences": dict(sorted(words.items())),
            **{name: total[name] for name in COUNTS},
        },
    }


def write_inventory(root: Path) -> bool:
    """Write the table of the repository in the folder `root`; say whether it changed.

    Raises:
        ProblemError: a page is no clean text.
    """
    table, text = root / TABLE, json.dumps(inventory(root), indent=2) + "\n"
    if table.is_file() and table.read_text("utf-8") == text:
        return False
    table.write_text(text, encoding="utf-8")
    return True


def check_inventory(root: Path) -> list[Problem]:
    """Return where the table says something else than is there, or where nothing is there."""
    try:
        counted = inventory(root)
    except ProblemError as error:
        return [error.problem]
    try:
        table = json.loads((root / TABLE).read_text("utf-8"))
        said, total = dict(table["pages"]), table["total"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        return [Problem(TABLE, None, f"no table: {error!r}", REFRESH)]
    problems = [
        Problem(
            Path(page),
            None if page in said else 1,
            _difference(said.get(page), counted["pages"].get(page)),
            REFRESH,
        )
        for page in sorted(said.keys() | counted["pages"].keys())
        if said.get(page) != counted["pages"].get(page)
    ]
    if not problems and total != counted["total"]:
        problems.append(Problem(TABLE, None, _difference(total, counted["total"]), REFRESH))
    return problems + _nothing(counted["total"])


def dialogues(docstring: str) -> list[tuple[int, int, str]]:
    """Return the dialogues of a docstring that stand outside its fences.

    Those without a fence between them are one, as they are for doctest.

    Returns:
        The first and the last line of each, and its text from the first line on.
    """
    rows = docstring.split("\n")
    found, at = [], 0
    for start, end in [*((item.line - 1, item.end) for item in find(docstring)), (len(rows), 0)]:
        body = "\n".join(rows[at:start]) + "\n"
        if prompts := pycon.examples(body):
            first, last = prompts[0], prompts[-1]
            size = (last.source + last.want).count("\n")
            text = "\n".join(rows[at + first.lineno : start]) + "\n"
            found.append((at + first.lineno + 1, at + last.lineno + size, text))
        at = end
    return found


def docstrings(text: str) -> Iterator[str]:
    """Yield the docstrings of a module."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, kinds) and (found := ast.get_docstring(node, clean=False)):
            yield found


def embedded(root: Path, page: Path) -> list[tuple[int, str]]:
    """Return the line and the name of each snippet that a page shows."""
    fences = find(read(root, page))
    return [(item.line, item.embeds) for item in fences if item.word == PYTHON and item.embeds]


def pointers(text: str) -> Iterator[Pointer]:
    """Yield the links and pictures of a page that name their target in place."""
    plain = prose(text)
    here, there = _starts(plain), _starts(text)

    def at(place: int) -> int:  # lines and columns are the same in both, offsets are not
        line = bisect.bisect_right(here, place) - 1
        return there[line] + place - here[line]

    for found in _TARGET.finditer(plain):
        start = _opening(plain, found.start())
        if start is not None:
            line = bisect.bisect_right(here, found.start())
            words = text[at(start + 1) : at(found.start())]
            yield Pointer(line, words, found["target"], plain[:start].endswith("!"))


def _starts(text: str) -> list[int]:
    """Return where each line of `text` begins."""
    return list(itertools.accumulate((len(row) + 1 for row in text.split("\n")), initial=0))


def pictures(text: str) -> list[Pointer]:
    """Return the pictures of a page."""
    return [pointer for pointer in pointers(text) if pointer.picture]


def typed(fence: Fence, line: int, path: Path) -> Program:
    """Return the program that a fence holds, with the line numbers of its file.

    Args:
        fence: a `python` fence.
        line: the line of the file on which its body begins.
        path: the file, as reports name it.

    Raises:
        ProblemError: it is no program; says where and why.
    """
    return parse("\n" * (line - 1) + fence.body, path)


def _opening(plain: str, closing: int) -> int | None:
    """Return the place of the bracket that the one at `closing` closes."""
    depth = 0
    for at in range(closing, -1, -1):
        depth += {"]": 1, "[": -1}.get(plain[at], 0)
        if not depth:
            return at
    return None


def _is_page(root: Path, file: Path) -> bool:
    inside = file.is_relative_to(root / DOCS) and not file.is_relative_to(root / GENERATED)
    beside = file.parent == root and file.name in BESIDE
    return file.suffix == ".md" and (inside or beside)


def _count_page(root: Path, page: Path) -> Counts:
    text = read(root, page)
    entry = _count(root, find(text), page)
    entry["pictures"] = len(pictures(text))
    entry["exercises"] = len(sections(text, page))
    return _tidy(entry)


def _count_lab(root: Path, lab: Path) -> Counts:
    total: Counts = {"fences": Counter(), **dict.fromkeys(COUNTS, 0)}
    rows = read(root, lab).split("\n")
    total["snippets"] = 1
    total["cells"] = sum(row.startswith(MARKER) for row in rows)
    total["pictures"] = sum(row.startswith(MARKER) and " alt=" in row for row in rows)
    with contextlib.suppress(ProblemError):  # the check reports it
        _add(total, _count_outputs(load(root / lab)))
    return _tidy(total)


def _count_module(root: Path, path: Path) -> Counts | None:
    total: Counts = {"fences": Counter(), **dict.fromkeys(COUNTS, 0)}
    for text in docstrings(read(root, path)):
        _add(total, _count(root, find(text), path))
        for _, _, body in dialogues(text):
            _add(total, _count_dialogue(body))
    return _tidy(total) if any(total.values()) else None


def _count(root: Path, fences: Iterable[Fence], path: Path) -> Counts:
    """Count what the fences of one text hold."""
    total: Counts = {"fences": Counter(), **dict.fromkeys(COUNTS, 0)}
    for fence in fences:
        total["fences"][fence.word or "(none)"] += 1
        if fence.word == PYTHON:
            _add(total, _count_program(root, fence, path))
        elif fence.word == PYCON:
            _add(total, _count_dialogue(fence.body))
        elif fence.word == CONSOLE:
            _add(total, _count_console(fence))
    return total


def _count_program(root: Path, fence: Fence, path: Path) -> Counts:
    try:
        if fence.embeds:
            program = load(root / SNIPPETS / fence.embeds)
        else:
            program = typed(fence, fence.body_line, path)
    except (ProblemError, OSError):
        return {"snippets": 0}  # the collector reports it
    return {"snippets": int(bool(fence.embeds)), **_count_outputs(program)}


def _count_outputs(program: Program) -> Counts:
    return {
        "outputs": sum(bool(item.shown) for item in program.statements),
        "lines": sum(len(item.shown) for item in program.statements),
        "errors": sum(item.error is not None for item in program.statements),
    }


def _count_dialogue(body: str) -> Counts:
    try:
        prompts = pycon.examples(body)
    except ValueError:
        return {"prompts": 0}  # the collector reports it
    outputs = [item.want for item in prompts if item.want and not item.exc_msg]
    return {
        "prompts": len(prompts),
        "outputs": len(outputs),
        "lines": sum(want.count("\n") for want in outputs),
        "errors": sum(bool(item.exc_msg) for item in prompts),
    }


def _count_console(fence: Fence) -> Counts:
    if NOT_RUN in fence.attributes:
        return {"not run": 1}
    commands = console.read(fence.body, fence.body_line)
    return {
        "commands": len(commands),
        "outputs": sum(bool(item.shown) for item in commands),
        "lines": sum(len(item.shown) for item in commands),
    }


def _add(total: Counts, entry: Counts) -> None:
    for name, count in entry.items():
        total[name] += count


def _tidy(entry: Counts) -> Counts:
    """Return the counts in their order, without zeros."""
    fences = dict(sorted(entry["fences"].items()))
    return {"fences": fences, **{name: entry[name] for name in COUNTS if entry[name]}}


def _difference(said: Counts | None, counted: Counts | None) -> str:
    if said is None:
        held = ", ".join(f"{count} {name}" for name, count in _flat(counted or {}).items())
        return f"is not in {TABLE}, which counts what a page holds: {held or 'no code yet'}"
    if counted is None:
        return f"is in {TABLE} and is not there"
    one, two = _flat(said), _flat(counted)
    news = [name for name in sorted(one.keys() | two.keys()) if one.get(name) != two.get(name)]
    parts = [f"{one.get(name, 0)} {name} in the table, counted {two.get(name, 0)}" for name in news]
    return "; ".join(parts)


def _flat(entry: Counts) -> dict[str, int]:
    fences = {f"`{word}` fences": count for word, count in entry.get("fences", {}).items()}
    return fences | {name: count for name, count in entry.items() if name != "fences"}


def _nothing(total: Counts) -> list[Problem]:
    """Return a problem for each thing of which a site has some and this one has none."""
    some = {"pages": total["pages"], "fences": sum(total["fences"].values())}
    some |= {name: total[name] for name in ("snippets", "outputs")}
    mend = "a check that finds nothing checks nothing: find out why"
    return [
        Problem(Path(DOCS), None, f"no {name} at all", mend)
        for name, count in some.items()
        if not count
    ]
