"""Follow every link of every page to its file and its heading, before any site is built.

The site engine does the same for the pages of the site; it does not say on which
line a link stands, and does not see the pages beside the site.
"""

from __future__ import annotations

import difflib
import functools
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from markdown import Markdown

from learntorch.site import labs
from learntorch.site.fences import prose
from learntorch.site.inventory import (
    DOCS,
    GENERATED,
    embedded,
    laboratories,
    pages,
    pictures,
    pointers,
    read,
)
from learntorch.snippets.problem import Problem

_REFERENCE = re.compile(r"^ {0,3}\[(?!\^)[^\]]+\]:\s*<?(?P<target>[^\s>]+)", re.MULTILINE)
_HTML = re.compile(r"<(?:a|img|source|object|iframe)\s[^>]*\b(?:href|src|data)\s*=", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_EXTENSIONS = ("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc")
_DOCUMENTED = re.compile(r"^::: ([\w.]+)", re.MULTILINE)  # by mkdocstrings
_ID = re.compile(r'\bid="([^"]+)"')


def dead_links(root: Path) -> list[Problem]:
    """Return the links that lead nowhere, of all pages of the repository in `root`.

    Raises:
        ProblemError: a page is no clean text.
    """
    found = [problem for page in pages(root) for problem in _page(root, page, read(root, page))]
    for lab in laboratories(root):
        dead = _page(root, labs.page_of(lab), labs.prose(root, lab))
        found += [replace(problem, path=lab) for problem in dead]
    return found


def page_links(root: Path, page: Path) -> list[Problem]:
    """Return the links of one page that lead to no file; other pages are not read for headings.

    Raises:
        ProblemError: the page is no clean text.
    """
    return list(_page(root, page, read(root, page), anchors=False))


def links(text: str) -> list[tuple[int, str]]:
    """Return line and target of each link of a page; pictures are none."""
    plain = prose(text)
    found = [(one.line, one.target) for one in pointers(text) if not one.picture]
    found += [
        (plain.count("\n", 0, one.start("target")) + 1, one["target"])
        for one in _REFERENCE.finditer(plain)
    ]
    return sorted(found, key=lambda link: link[0])


def _page(root: Path, page: Path, text: str, *, anchors: bool = True) -> Iterator[Problem]:
    plain = prose(text)
    for found in _HTML.finditer(plain):
        line = plain.count("\n", 0, found.start()) + 1
        mend = "write [text](target) or ![text](target)"
        yield Problem(page, line, "a link in HTML, which nothing follows", mend)
    beside = page.parts[0] != DOCS  # a picture of the site is made by a run: see coverage
    shown = [(one.line, one.target) for one in pictures(text) if beside]
    for line, target in [*links(text), *shown]:
        wrong = None if _ELSEWHERE.match(target) else _dead(root, page, target, anchors)
        if wrong:
            like = _like(root, page, target)
            mend = f"mend the link; there is {like}" if like else "mend the link"
            yield Problem(page, line, f"the link {target} {wrong}", mend)


def _dead(root: Path, page: Path, target: str, anchors: bool) -> str | None:
    """Say what is wrong with a link on `page`, if anything."""
    place, _, anchor = target.partition("#")
    if place.startswith("/"):
        return "begins at the root of a host that nobody knows"
    file = _resolve(page.parent, place) if place else page
    if file.is_relative_to(GENERATED):
        return None  # made later; the site engine follows it
    if page.parts[0] == DOCS and not file.is_relative_to(DOCS):
        return "leads out of the site"
    if not target or not (root / file).exists():
        return "leads nowhere"
    if anchors and anchor and file.suffix == ".md" and not has_anchor(root, file, anchor):
        return f"leads to {file}, which has no heading of that name"
    return None


def _like(root: Path, page: Path, target: str) -> str:
    """Return the page that a dead link may mean, as one would link to it; empty if none is like it.

    A link to a heading that is not there gets the heading that is most like it.
    """
    place, _, anchor = target.partition("#")
    file = _resolve(page.parent, place) if place else page
    if (root / file).is_file() and anchor and file.suffix == ".md":
        found = difflib.get_close_matches(anchor, _headings(read(root, file)), 1)
        return f"{place}#{found[0]}" if found else ""
    known = [Path(os.path.relpath(one, page.parent)).as_posix() for one in pages(root)]
    return next(iter(difflib.get_close_matches(place, known, 1)), "")


def has_anchor(root: Path, page: Path, anchor: str) -> bool:
    """Say whether a page has a heading, a program or a documented name called `anchor`."""
    text = read(root, page)
    programs = {PurePosixPath(name).stem for _, name in embedded(root, page)}
    documented = _DOCUMENTED.findall(text)
    return anchor in _headings(text) | programs or f"{anchor}.".startswith(
        tuple(f"{name}." for name in documented)
    )


def _resolve(folder: Path, place: str) -> Path:
    parts = list(folder.parts)
    for part in PurePosixPath(place).parts:
        if part == ".." and parts:
            parts.pop()
        elif part != "..":
            parts.append(part)
    return Path(*parts)


@functools.cache
def _headings(text: str) -> frozenset[str]:
    html = Markdown(extensions=list(_EXTENSIONS)).convert(_without_fences(text))
    return frozenset(_ID.findall(html))


def _without_fences(text: str) -> str:
    """Return the page without code; the headings keep their code spans."""
    plain = prose(text).split("\n")
    rows = text.split("\n")
    return "\n".join(
        row if words.strip() or not row else words for row, words in zip(rows, plain, strict=True)
    )
