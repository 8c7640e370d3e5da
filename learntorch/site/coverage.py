"""Hold pages, snippets and pictures to each other: nothing stands alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from learntorch.site import labs, measured
from learntorch.site.exercises import check_exercises
from learntorch.site.fences import check_page, prose
from learntorch.site.inventory import (
    DOCS,
    GENERATED,
    LABS,
    MARKER,
    SNIPPETS,
    embedded,
    laboratories,
    pages,
    pictures,
    read,
)
from learntorch.site.path import nav
from learntorch.snippets.cache import imported
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, load, marks_below

WIDTH, LINES = 80, 40
ENGINE = "mkdocs.yml"  # the settings of the site engine
BOARD = ".board"  # ends the name of a folder that holds a board with its poster
PICTURES = frozenset((".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp"))
FIGURE = ".json"
_TAUGHT = {"torch", "numpy", "sklearn", "PIL", "learntorch", "torchviz", "tensorboard"}
RESERVED = sys.stdlib_module_names | _TAUGHT
_DESCRIPTION = re.compile(r"^description: *\S", re.MULTILINE)
_NAME = re.compile(r"[a-z][a-z0-9_]*\.py")


def coverage(root: Path) -> list[Problem]:
    """Return what of the repository in `root` is shown nowhere, or shown and not there.

    What only a run can tell is not among it: see `check_artefacts`.
    """
    problems = [*_nothing(root), *_files(root), *_folders(root)]
    for page in pages(root):
        try:
            problems += _page(root, page) if page.parts[0] == DOCS else _beside(root, page)
        except ProblemError as error:
            problems.append(error.problem)
    for lab in laboratories(root):
        try:
            problems += _lab(root, lab)
        except ProblemError as error:
            problems.append(error.problem)
    problems += _not_on_nav(root)
    records = [*measured.strays(root), *measured.edited(root)]
    return [*problems, *_programs(root), *records, *check_exercises(root)]


def page_problems(root: Path, page: Path) -> list[Problem]:
    """Return what is wrong with one page and the snippets in its folder, without a run.

    Raises:
        ProblemError: the page is no clean text.
    """
    return [*check_page(read(root, page), page), *_page(root, page)]


def check_artefacts(root: Path, generated: Path | None = None) -> list[Problem]:
    """Return the pictures that no run made, and those made that no page shows.

    Args:
        root: the folder of the repository.
        generated: the folder with what ``learntorch render`` wrote; by default the
            one under docs.

    Raises:
        ProblemError: a page is no clean text.
    """
    generated = generated or root / GENERATED
    shown = [
        (page, one.line, one.target, _below_generated(page, one.target))
        for page in _chapters(root)
        for one in pictures(read(root, page))
    ]
    for lab in laboratories(root):
        shown += [(lab, cell.line, cell.picture, name) for cell, name in _lab_pictures(root, lab)]
    mend = "mend its name, or run: learntorch render"
    problems = [
        Problem(page, line, f"the picture {target} was not made by a run", mend)
        for page, line, target, name in shown
        if name and not (generated / name).is_file()
    ]
    names = {name for *_, name in shown}
    for file in sorted(generated.rglob("*")):
        name = file.relative_to(generated)
        if file.is_file() and _is_picture(name) and name.as_posix() not in names:
            problems.append(_not_shown(name))
    return problems


def _is_picture(name: Path) -> bool:
    """Say whether a file that a run made is there to be shown: JSON becomes a figure."""
    return name.suffix in PICTURES or (name.suffix == FIGURE and len(name.parts) > 1)


def _lab_pictures(root: Path, lab: Path) -> list[tuple[labs.Cell, str]]:
    """Return the cells of a laboratory that show a picture, and its path below docs/generated."""
    folder = lab.relative_to(SNIPPETS).with_suffix("")
    cells = [cell for cell in labs.cells(root, lab) if cell.picture]
    return [(cell, (folder / cell.picture).as_posix()) for cell in cells]


def _not_shown(name: Path) -> Problem:
    folder = name.parent.parent if name.parent.suffix == BOARD else name.parent
    snippet = Path(SNIPPETS, folder).with_suffix(".py")
    if labs.is_lab(snippet):
        mend = f'let a cell save "{name.name}", by this name, as the only picture of that cell'
        return Problem(snippet, 1, f"writes the picture {name.name}, which no cell shows", mend)
    up = "../" * (len(snippet.parts) - 3)
    mend = f"show {up}generated/{name.as_posix()} on its page"
    return Problem(snippet, 1, f"writes the picture {name.name}, which no page shows", mend)


def _chapters(root: Path) -> list[Path]:
    return [page for page in pages(root) if page.parts[0] == DOCS]


def _snippets(root: Path) -> list[Path]:
    found = sorted((root / SNIPPETS).rglob("*"))
    return [
        file.relative_to(root)
        for file in found
        if file.is_file() and "__pycache__" not in file.parts
    ]


def _folder_of(page: Path) -> Path:
    return Path(SNIPPETS) / page.relative_to(DOCS).with_suffix("")


def _nothing(root: Path) -> Iterator[Problem]:
    mend = "a check that finds nothing checks nothing: find out why"
    if not _chapters(root):
        yield Problem(Path(DOCS), None, "no page at all", mend)
    if not _snippets(root):
        yield Problem(Path(SNIPPETS), None, "no snippet at all", mend)


def _files(root: Path) -> Iterator[Problem]:
    """Yield files that do not belong under docs."""
    made = root / GENERATED
    for file in sorted((root / DOCS).rglob("*")):
        if file.is_file() and file.suffix != ".md" and not file.is_relative_to(made):
            mend = "under docs are pages only; a snippet makes a picture, the theme holds the rest"
            yield Problem(file.relative_to(root), None, "no Markdown", mend)


def _page(root: Path, page: Path) -> Iterator[Problem]:
    """Yield what a page shows and should not, and what it should show."""
    yield from _head(root, page)
    seen: dict[str, int] = {}
    for line, name in embedded(root, page):
        if name in seen:
            what = f"embeds {name} again, after line {seen[name]}"
            yield Problem(page, line, what, "show a program once and link to it")
        elif not (root / SNIPPETS / name).is_file():
            what = f"embeds {SNIPPETS}/{name}, which is not there"
            yield Problem(page, line, what, "mend the name, or write the snippet")
        seen[name] = line
    yield from _pictures(root, page, seen)
    for path in sorted((root / _folder_of(page)).glob("*.py")):
        if path.relative_to(root / SNIPPETS).as_posix() not in seen:
            shown = path.relative_to(root / SNIPPETS).as_posix()
            mend = f'write there a fence `python title="{shown}"` that holds `--8<-- "{shown}"`'
            alone = path.relative_to(root)
            yield Problem(alone, 1, f"is not on its page {page}", f"{mend}, or remove the file")


def _head(root: Path, page: Path) -> Iterator[Problem]:
    """Hold the head of a page to its form: a description, and one heading of the first level."""
    text = read(root, page)
    front = text.partition("\n---\n")[0] if text.startswith("---\n") else ""
    if not _DESCRIPTION.search(front):
        mend = "begin it with three lines: `---`, `description: One sentence.` and `---`"
        yield Problem(page, 1, "has no description for search engines", mend)
    rows = enumerate(prose(text).split("\n"), 1)
    found = [line for line, row in rows if row.startswith("# ")]
    if not found:
        yield Problem(page, 1, "has no heading of the first level", "write below the head: # Title")
    for line in found[1:]:
        what = f"a second heading of the first level, after line {found[0]}"
        yield Problem(page, line, what, "write ## before it")


def _not_on_nav(root: Path) -> Iterator[Problem]:
    """Yield the pages that no reader finds; an engine without a nav lists all of them."""
    settings = root / ENGINE
    if not settings.is_file():
        return
    try:
        known = nav(settings)
    except KeyError:
        return
    rows = settings.read_text("utf-8").split("\n")
    line = next((line for line, row in enumerate(rows, 1) if row.startswith("nav:")), None)
    for page in _chapters(root):
        name = page.relative_to(DOCS).as_posix()
        if name not in known:
            yield Problem(
                Path(ENGINE), line, f"the nav does not name {page}", f"write below: - {name}"
            )


def _beside(root: Path, page: Path) -> Iterator[Problem]:
    """Yield the pictures without a text of a page beside the site."""
    for one in pictures(read(root, page)):
        if not one.words.strip():
            what = f"the picture {one.target} has no text"
            yield Problem(page, one.line, what, "say what it shows")


def _pictures(root: Path, page: Path, shown: dict[str, int]) -> Iterator[Problem]:
    for one in pictures(read(root, page)):
        name, what = _below_generated(page, one.target), f"the picture {one.target}"
        if name is None:
            mend = f"let a snippet write it: {'../' * (len(page.parts) - 2)}generated/..."
            yield Problem(page, one.line, f"{what} does not come out of a run", mend)
        elif not any(f"{folder}.py" in shown for folder in PurePosixPath(name).parents):
            mend = "embed the program that draws it"
            yield Problem(page, one.line, f"{what} belongs to no snippet of this page", mend)
        elif not one.words.strip():
            mend = f"say in the brackets what is seen: ![A black square]({one.target})"
            yield Problem(page, one.line, f"{what} has no text", mend)


def _lab(root: Path, lab: Path) -> Iterator[Problem]:
    """Yield what is wrong with a laboratory as a page."""
    cells, target = labs.cells(root, lab), f"{Path(GENERATED).name}/{labs.place(lab).as_posix()}"
    if target not in (root / ENGINE).read_text("utf-8"):
        yield Problem(lab, 1, f"is not on the nav of {ENGINE}", f"name it there: {target}")
    if not cells[0].text.startswith("# "):
        yield Problem(lab, 1, "begins with no heading", "let its first cell be prose with a title")
    for cell in cells:
        if cell.picture and not cell.alt.strip():
            mend = f'say what it shows: {MARKER} alt="..."'
            yield Problem(lab, cell.line, f"the picture {cell.picture} has no text", mend)
        elif cell.alt and not cell.picture:
            mend = "remove it, or save a picture in this cell"
            yield Problem(lab, cell.line, "a text for a picture, and no picture", mend)


def _below_generated(page: Path, target: str) -> str | None:
    """Return the path below docs/generated that a link on `page` leads to, if it does."""
    parts: list[str] = list(page.parent.parts)
    for part in PurePosixPath(target.partition("#")[0]).parts:
        if part != "..":
            parts.append(part)
        elif parts:
            parts.pop()
    found = PurePosixPath(*parts)
    return found.relative_to(GENERATED).as_posix() if found.is_relative_to(GENERATED) else None


def _folders(root: Path) -> Iterator[Problem]:
    """Yield the folders of snippets that belong to no page, and what is no snippet in them."""
    known = {_folder_of(page) for page in _chapters(root)} | {LABS}
    found: dict[Path, list[Path]] = {}
    for path in _snippets(root):
        found.setdefault(path.parent, []).append(path)
    for folder, paths in found.items():
        if folder not in known:
            page = Path(DOCS, folder.relative_to(SNIPPETS)).with_suffix(".md")
            what = f"belongs to no page: there is no {page} ({len(paths)} files in {folder})"
            yield Problem(paths[0], 1, what, "move it, or write the page")


def _programs(root: Path) -> list[Problem]:
    """Return what is wrong with the form of the snippets."""
    problems, programs = [], []
    for path in _snippets(root):
        if not _NAME.fullmatch(path.name):
            mend = "name it with small letters, digits and underscores, ending in .py"
            problems.append(Problem(path, None, "no name for a snippet", mend))
            continue
        try:
            programs.append(load(root / path, root))
        except ProblemError as error:
            problems.append(error.problem)
    return problems + [one for program in programs for one in _size(program)] + _names(programs)


def _names(programs: list[Program]) -> list[Problem]:
    """Return the snippets that a neighbor would import in place of a module."""
    taken: dict[Path, set[str]] = {}
    for program in programs:
        names = (name.split(".")[0] for name in imported(program.text))
        taken.setdefault(program.path.parent, set()).update(names)
    return [
        Problem(
            program.path,
            None,
            f"bears the name of the module {name}: its neighbors would import it",
            f"type: git mv {program.path} {program.path.with_stem(f'{name}_shown')}",
        )
        for program in programs
        for name in [program.path.stem]
        if name in RESERVED or name in taken[program.path.parent]
    ]


def _size(program: Program) -> Iterator[Problem]:
    shown = {
        statement.last + number
        for statement in program.statements
        for number in range(1, 1 + marks_below(statement))
    }
    rows = enumerate(program.text.splitlines(), 1)
    code = [(line, row) for line, row in rows if line not in shown and row.strip()]
    for part in _cells(code) if labs.is_lab(program.path) else [code]:
        yield from _size_of(part, program.path)


def _size_of(code: list[tuple[int, str]], path: Path) -> Iterator[Problem]:
    for line, row in code:
        if len(row) > WIDTH:
            yield Problem(
                path, line, f"{len(row)} characters wide", f"break it: at most {WIDTH} fit"
            )
    if len(code) > LINES:
        mend = f"at most {LINES} teach one thing: split it"
        yield Problem(path, code[LINES][0], f"{len(code)} lines of code", mend)


def _cells(code: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """Return the rows of each cell of code: a laboratory teaches one thing with each."""
    cells: list[list[tuple[int, str]]] = []
    inside = False
    for line, row in code:
        if row.startswith(MARKER):
            inside = not row.startswith(f"{MARKER} [markdown]")
            cells.append([])
        elif inside:
            cells[-1].append((line, row))
    return cells
