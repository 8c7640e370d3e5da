"""Each page as Markdown with its programs and what they printed, and `llms.txt`, which lists them.

For readers that are programs, and for people who read in an editor. The Markdown of a page
lies beside it, as ``index.md``; its links lead from there to other such files and to pictures.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from learntorch.site import measured
from learntorch.site.fences import RECORD, Fence, find, prose
from learntorch.site.finish import GENERATED, REPORT
from learntorch.site.path import Plain
from learntorch.site.publishing.moved import ENGINE
from learntorch.site.publishing.pages import Page, place_of
from learntorch.snippets.checker import SNIPPETS
from learntorch.snippets.files import put
from learntorch.snippets.program import load

FILE = "index.md"
LIST = "llms.txt"
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|#", re.IGNORECASE)
_INTRODUCTION = """\
Every program below was run; the lines that begin with `#> ` are what it printed, and those that
begin with `#! ` the error that ended it. Each page is Markdown; its HTML is the same address
without `index.md`.
"""


def write(made: Path, root: Path, pages: Iterable[Page]) -> None:
    """Write the Markdown of each page that has some, and the list of them.

    Args:
        made: the built site.
        root: the folder with the sources.
        pages: those of the site.
    """
    known = {page.place: page for page in pages if page.source}
    for page in known.values():
        put(page.file.with_name(FILE), whole(root, page, made).encode())
    put(made / LIST, _list(root, known).encode())


def whole(root: Path, page: Page, made: Path) -> str:
    """Return the Markdown of a page with its programs in their places."""
    text = (root / str(page.source)).read_text("utf-8")
    text = _expanded(root, _linked(text, page, made))
    return _FRONT.sub(f"> {page.description}\n\n", text, count=1).lstrip("\n")


def _linked(text: str, page: Page, made: Path) -> str:
    """Return `text` with links that lead from where it will lie."""
    rows = zip(text.split("\n"), prose(text).split("\n"), strict=True)  # code is left out
    return "\n".join(_linked_row(row, plain, page, made) for row, plain in rows)


def _linked_row(row: str, plain: str, page: Page, made: Path) -> str:
    for found in reversed(list(_LINK.finditer(plain))):
        start, end = found.span("target")
        row = f"{row[:start]}{_target(row[start:end], page, made)}{row[end:]}"
    return row


def _target(target: str, page: Page, made: Path) -> str:
    if _ELSEWHERE.match(target):
        return target
    name, mark, anchor = target.partition("#")
    folder = page.source.relative_to("docs").parent.as_posix() if page.source else ""
    path = posixpath.normpath(posixpath.join(folder, name))
    if path == f"{GENERATED}/{REPORT}":  # which the finished site has at its root
        path = REPORT
    elif path.endswith(".md"):
        path = f"{place_of(path)}{FILE}"
    elif not (made / path).is_file():  # a laboratory, which is a page and a file beside it
        path = f"{place_of(path)}{posixpath.basename(path)}"
    return f"{posixpath.relpath(path, page.place or '.')}{mark}{anchor}"


def _expanded(root: Path, text: str) -> str:
    """Return `text` with each program that a fence embeds, and its records."""
    rows = text.split("\n")
    for fence in reversed(find(text)):
        if fence.embeds and (root / SNIPPETS / fence.embeds).is_file():
            added = [f"{fence.lead}{row}".rstrip() for row in _records(root, fence)]
            program = (root / SNIPPETS / fence.embeds).read_text("utf-8").rstrip("\n")
            body = [f"{fence.lead}{row}".rstrip() for row in program.split("\n")]
            closing = fence.end - 1
            rows[fence.body_line - 1 : closing + 1] = [*body, rows[closing], *added]
    return "\n".join(rows)


def _records(root: Path, fence: Fence) -> Iterator[str]:
    """Yield what a program printed on certain machines, where its fence asks for it."""
    name = Path(str(fence.embeds))
    for kind in fence.attributes.get(RECORD, "").split():
        program = load(root / SNIPPETS / name, root)
        record = measured.find(program, name, kind, root / measured.FOLDER)
        yield from ("", f"*{measured.where(record) if record else measured.missing(kind)}*")
        if record:
            printed = "".join(record.outputs).rstrip().split("\n")
            yield from ("", f"{fence.mark}text", *printed, fence.mark)


def _list(root: Path, known: Mapping[str, Page]) -> str:
    first = known.get("")
    about = f"# learntorch\n\n> {first.description}\n\n" if first else "# learntorch\n\n"
    parts = [
        f"## {name}\n\n" + "".join(_row(known[place]) for place in places if place in known)
        for name, places in _parts(root)
        if known.keys() & set(places)
    ]
    return "\n".join([about + _INTRODUCTION, *parts])


def _row(page: Page) -> str:
    return f"- [{page.title}]({page.place}{FILE}): {page.description}\n"


def _parts(root: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield the parts of the nav with their places; single pages make parts of their own."""
    nav: list[Any] = yaml.load((root / ENGINE).read_text("utf-8"), Loader=Plain).get("nav", [])  # noqa: S506
    single: list[str] = []
    for entry in nav:
        title, inner = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if isinstance(inner, str):
            single.append(place_of(inner))
            continue
        if single:
            yield "Chapters", single
            single = []
        names = [name if isinstance(name, str) else next(iter(name.values())) for name in inner]
        yield title, [place_of(name) for name in names]
    if single:
        yield "Chapters", single
