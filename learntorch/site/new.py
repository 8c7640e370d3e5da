"""Begin a chapter or a snippet: files that pass the checks as they are, and a place on the nav.

What is made stands on its own: the page embeds a first program, which has been run, and the
navigation names the page. Where anything fails, nothing is left behind.
"""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import yaml

from learntorch.site import path as paths
from learntorch.site.coverage import ENGINE, RESERVED, page_problems
from learntorch.site.inventory import DOCS, GENERATED, SNIPPETS, TABLE, pages, write_inventory
from learntorch.site.render import snippet_name
from learntorch.snippets.checker import Checker
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import load

FIRST = "first"  # the program that a chapter begins with
PROGRAM = "import torch\n\nx = torch.arange(3)\nprint(x)\n"
DRAFT = '!!! warning "This chapter is a draft"'  # tells the readers of a page, and the checks
PAGE = f"""\
---
description: {{description}}
---
# {{title}}

{DRAFT}

    It is not finished. It may lack exercises, a picture, an error or something to try.

{{fence}}"""
FENCE = '```python title="{name}"\n--8<-- "{name}"\n```\n'
_WORD = re.compile(r"[a-z][a-z0-9_]*")
_ENTRY = re.compile(
    r"(?P<lead> *- )(?:[^#]*: )?[\"']?(?P<page>[\w/.-]+\.(?:md|ipynb))[\"']?\s*(?:#.*)?"
)
_ENDING = re.compile(r"^## (?:Summary|Exercises)\b", re.MULTILINE)
_TAKEN = {Path(GENERATED).name, "labs", "errors"}  # folders with a meaning of their own


def chapter(root: Path, name: str, title: str, description: str, after: str) -> list[Path]:
    """Make a chapter.

    Args:
        root: the folder of the repository.
        name: its path below ``docs``, without suffix.
        title: its heading; made of the name where empty.
        description: one sentence; made of the title where empty.
        after: the page that it follows on the nav; found by its folder where empty.

    Returns:
        The files that were made or changed.

    Raises:
        ProblemError: a name is none or is taken, or the nav cannot be edited; nothing was changed.
    """
    page = _chapter_file(root, name)
    title = title or PurePosixPath(name).name.replace("_", " ").capitalize()
    description = description or f"{title}, shown by programs that were run."
    shown = f"{name}/{FIRST}.py"
    text = PAGE.format(
        description=_quoted(description), title=title, fence=FENCE.format(name=shown)
    )
    with _whole(root) as change:
        change(Path(ENGINE), with_entry(root, page, after))
        change(Path(DOCS, page), text)
        _program(root, Path(SNIPPETS, shown), change)
        _hold(root, Path(DOCS, page), [])
        return _recounted(root, [Path(DOCS, page), Path(SNIPPETS, shown), Path(ENGINE)], change)


def snippet(root: Path, name: str) -> list[Path]:
    """Make a snippet and show it on its page, above the summary and the exercises.

    Args:
        root: the folder of the repository.
        name: its path below ``snippets``, without suffix.

    Returns:
        The files that were made or changed.

    Raises:
        ProblemError: a name is none or is taken, or there is no such chapter; nothing was changed.
    """
    path = _snippet_file(root, name)
    shown = snippet_name(path)
    page = Path(DOCS, shown.parent).with_suffix(".md")
    text = (root / page).read_text("utf-8")
    ending = _ENDING.search(text)
    at = ending.start() if ending else len(text)
    block = FENCE.format(name=shown.as_posix())
    text = f"{text[:at].rstrip()}\n\n{block}" + (f"\n{text[at:]}" if ending else "")
    earlier = page_problems(root, page)
    with _whole(root) as change:
        change(page, text)
        _program(root, path, change)
        _hold(root, page, earlier)
        return _recounted(root, [path, page], change)


def drafts(root: Path) -> list[Problem]:
    """Return the chapters that are not finished, as their pages say, each with its line."""
    found = []
    for page in pages(root):
        rows = (root / page).read_text("utf-8").split("\n")
        if page.parts[0] == DOCS and DRAFT in rows:
            what = "this chapter is a draft, and its readers are told so"
            mend = "when it has all that a chapter has, take this box out"
            found.append(Problem(page, rows.index(DRAFT) + 1, what, mend))
    return found


def with_entry(root: Path, page: str, after: str = "") -> str:
    """Return the settings of the site engine with a new page on the nav, and all else as it was.

    Args:
        root: the folder of the repository.
        page: its path below ``docs``.
        after: the page that it follows; else the last one of its folder, or the last chapter
            before the first notebook.

    Raises:
        ProblemError: there is no such neighbor, or the nav has another form.
    """
    rows = (root / ENGINE).read_text("utf-8").split("\n")
    entries = [(at, found) for at, row in enumerate(rows) if (found := _ENTRY.fullmatch(row))]
    start = next((at for at, row in enumerate(rows) if row.startswith("nav:")), len(rows))
    entries = [(at, found) for at, found in entries if at > start]
    neighbor = _neighbor(entries, page, after)
    if neighbor is None:
        mend = f"write by hand: - {page}" if not after else "name a page as the nav does: gpu.md"
        what = f"no place for {page}: the nav has no entry {after or 'on a line of its own'}"
        raise ProblemError(Problem(Path(ENGINE), start + 1, what, mend))
    at, found = neighbor
    before = paths.nav(root / ENGINE)
    rows.insert(at + 1, f"{found['lead']}{page}")
    text = "\n".join(rows)
    if sorted(paths.entries(text)) != sorted([*before, page]):
        what = f"the nav cannot be read with a line for {page} below this one"
        raise ProblemError(Problem(Path(ENGINE), at + 1, what, f"write by hand: - {page}"))
    return text


def _neighbor(
    entries: list[tuple[int, re.Match[str]]], page: str, after: str
) -> tuple[int, re.Match[str]] | None:
    """Return the entry below which that of `page` belongs."""
    if after:
        after = f"{after.removesuffix('.md')}.md"
        return next((one for one in entries if one[1]["page"] == after), None)
    folder = PurePosixPath(page).parent
    if folder.name:
        same = [one for one in entries if PurePosixPath(one[1]["page"]).parent == folder]
        if same:
            return same[-1]
    first = next((at for at, one in entries if one["page"].endswith(".ipynb")), sys.maxsize)
    outer = min((len(one["lead"]) for _, one in entries), default=0)
    chapters = [one for one in entries if one[0] < first and len(one[1]["lead"]) == outer]
    return chapters[-1] if chapters else None


def _chapter_file(root: Path, name: str) -> str:
    """Return the page of a new chapter.

    Raises:
        ProblemError: the name is none for a chapter, or is taken.
    """
    parts = name.split("/")
    if len(parts) > 2:
        raise _misnamed("chapter", name, "has more than one slash", "FOLDER/NAME, or NAME")
    for part in parts:
        _require_word("chapter", name, part)
    if parts[0] in _TAKEN:
        raise _misnamed("chapter", name, f"is in {parts[0]}/, which is no folder of chapters", "")
    page = f"{name}.md"
    for taken in (Path(DOCS, page), Path(SNIPPETS, name)):
        if (root / taken).exists():
            mend = f"name another, or type: learntorch new snippet {name}/NAME"
            raise ProblemError(Problem(taken, 1, "is there already, and is left as it is", mend))
    return page


def _snippet_file(root: Path, name: str) -> Path:
    """Return the file of a new snippet.

    Raises:
        ProblemError: the name is none for a snippet, is taken, or there is no such chapter.
    """
    folder, _, last = name.removesuffix(".py").rpartition("/")
    if not folder:
        raise _misnamed("snippet", name, "names no chapter", "CHAPTER/NAME: gpu/copies")
    _require_word("snippet", name, last)
    page = Path(DOCS, f"{folder}.md")
    if not (root / page).is_file():
        docs = [
            one.with_suffix("").relative_to(DOCS) for one in pages(root) if one.parts[0] == DOCS
        ]
        known = [one.as_posix() for one in docs]
        like = _like(folder, known)
        mend = f"type: learntorch new chapter {folder}" + (f", or mean {like}" if like else "")
        raise ProblemError(Problem(page, None, "there is no such chapter", mend))
    path = Path(SNIPPETS, folder, f"{last}.py")
    if (root / path).exists():
        mend = f"name another, or write into it and type: learntorch refresh {path}"
        raise ProblemError(Problem(path, 1, "is there already, and is left as it is", mend))
    return path


def _like(name: str, known: list[str]) -> str:
    return next(iter(difflib.get_close_matches(name, known, 1)), "")


def _require_word(kind: str, name: str, part: str) -> None:
    """Hold a part of a name to its form.

    Raises:
        ProblemError: it is none; says what would be.
    """
    meant = re.sub(r"[^a-z0-9_]+", "_", part.lower()).strip("_0123456789") or "zeros"
    if not _WORD.fullmatch(part):
        what = f"{part!r} has more than small letters, digits and _, or begins with a digit"
    elif keyword.iskeyword(part):
        what, meant = f"{part!r} is a word of Python's grammar", f"{part}_word"
    elif part in RESERVED:
        what = f"{part!r} is the name of a module, which its neighbors would import in its place"
        meant = f"{part}_shown"
    else:
        return
    wanted = "/".join(meant if one == part else one for one in name.split("/"))
    raise _misnamed(kind, name, what, wanted)


def _misnamed(kind: str, name: str, what: str, wanted: str) -> ProblemError:
    mend = f"type: learntorch new {kind} {wanted}" if wanted else "name another folder"
    return ProblemError(Problem(Path(f"learntorch new {kind} {name}"), None, what, mend))


class _Change:
    """Writes files and can take all of it back.

    Args:
        root: the folder of the repository.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.before: dict[Path, bytes | None] = {}

    def __call__(self, path: Path, text: str) -> None:
        """Write a file as a whole."""
        self.keep(path)
        put(self.root / path, text.encode())

    def keep(self, path: Path) -> None:
        """Remember a file as it is, before something writes it."""
        file = self.root / path
        self.before.setdefault(path, file.read_bytes() if file.is_file() else None)

    def undo(self) -> None:
        """Make all files what they were."""
        for path, data in self.before.items():
            file = self.root / path
            if data is not None:
                put(file, data)
                continue
            file.unlink(missing_ok=True)
            for folder in file.parents:
                if folder == self.root or not folder.is_dir() or any(folder.iterdir()):
                    break
                folder.rmdir()


@contextmanager
def _whole(root: Path) -> Iterator[_Change]:
    """Give what writes files; where the block ends with an error or Ctrl-C, all is as before."""
    change = _Change(root)
    try:
        yield change
    except BaseException:
        change.undo()
        raise


def _program(root: Path, path: Path, change: _Change) -> None:
    """Write a first program and let a run write what it prints.

    Raises:
        ProblemError: it does not hold.
    """
    change(path, PROGRAM)
    with Checker(root, hide_gpu=True) as checker:
        verdict = checker.refresh(load(root / path, root))
    if verdict.problems:
        raise ProblemError(verdict.problems[0])


def _hold(root: Path, page: Path, earlier: list[Problem]) -> None:
    """Hold a page to its form, but for what was wrong with it earlier.

    Raises:
        ProblemError: the first thing that is wrong.
    """
    known = {problem.what for problem in earlier}
    for problem in page_problems(root, page):
        if problem.what not in known:
            raise ProblemError(problem)


def _recounted(root: Path, made: list[Path], change: _Change) -> list[Path]:
    """Return the files that were made, with the table of counts where there is one."""
    if (root / TABLE).is_file():
        change.keep(TABLE)
        if write_inventory(root):
            return [*made, TABLE]
    return made


def _quoted(text: str) -> str:
    """Return a text as YAML has it on one line."""
    dumped: str = yaml.safe_dump(text, allow_unicode=True, width=sys.maxsize)
    return dumped.partition("\n")[0]
