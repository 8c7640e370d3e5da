"""Mark the first use of each term on a page as a link to the glossary.

The glossary is a page with one definition list. Each term names its id and, where the
word means something else in other chapters, the pages on which it is marked (``data-on``)
or is not (``data-off``). Its first definition is what a mark shows, its second says where
it is taught::

    guard {#guard data-on="compile"}
    :   A condition that a compiled graph checks before it is used again.
    :   [Guards](compile.md#guards)

A mark is a link that holds the definition as its title, so it needs no JavaScript.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

PAGE = PurePosixPath("glossary.md")
MARK = "term"  # the class of a link to the glossary

_SKIPPED = {"a", "button", "code", "dt", "figure", "kbd", "label", "pre", "script", "style"}
_SKIPPED |= {"summary", "svg", "th", *(f"h{level}" for level in range(1, 7))}
_TITLES = {"admonition-title", "toc", "messages", "notebook"}  # classes of what is no running text
_STASHED = "\x02[^\x03]*\x03"  # what Python-Markdown puts back in the end


@dataclass(frozen=True)
class Term:
    """An entry of the glossary.

    Attributes:
        name: the term, in the singular.
        key: the id of the entry.
        text: what it says, without marks.
        on: how the names of the pages begin on which it is marked; none means all.
        off: how those begin on which the word means something else.
    """

    name: str
    key: str
    text: str
    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()

    def meant(self, page: PurePosixPath) -> bool:
        """Say whether the word means this on `page`."""
        name = page.as_posix()
        return name.startswith(self.on or "") and not name.startswith(self.off)


@functools.cache
def terms(text: str) -> tuple[Term, ...]:
    """Return the entries of a glossary.

    Args:
        text: the page, in Markdown without HTML.
    """
    html = Markdown(extensions=["attr_list", "def_list"]).convert(text)
    found: list[Term] = []
    name = ElementTree.Element("dt")
    for item in ElementTree.fromstring(f"<div>{html}</div>").iter():  # noqa: S314 - our own page
        if item.tag == "dt":
            name = item
        elif item.tag == "dd" and (key := name.attrib.pop("id", "")):  # a second one is its link
            on, off = (tuple(name.get(f"data-{word}", "").split()) for word in ("on", "off"))
            found.append(Term(_words(name), key, _words(item), on, off))
    return tuple(found)


def forms(name: str) -> tuple[str, ...]:
    """Return a term in the singular and the plural, in small letters.

    Examples:
        >>> forms("axis"), forms("batch"), forms("state dict")
        (('axis', 'axes'), ('batch', 'batches'), ('state dict', 'state dicts'))
    """
    name = name.lower()
    if name.endswith("is"):
        return name, f"{name[:-2]}es"
    if name.endswith("y"):
        return name, f"{name[:-1]}ies"
    return name, f"{name}es" if name.endswith(("s", "x", "ch", "sh")) else f"{name}s"


class Glossary(Treeprocessor):
    """Marks the terms of a page.

    Args:
        md: what renders the page.
        pages: the folder of pages, which holds the glossary; without one nothing is marked.
        shown: tells which page it is where the engine does not, or None.
        place: the address of the glossary, of a page that comes in parts: a term is marked once
            in all of them. Otherwise each page is whole, and the engine makes the address.
    """

    def __init__(
        self,
        md: Markdown,
        pages: Path,
        shown: Callable[[], PurePosixPath | None],
        place: str = "",
    ) -> None:
        super().__init__(md)
        self.pages = pages
        self.shown = shown
        self.place = place
        self.left: dict[str, Term] = {}  # by each form, what is still to be marked
        self.pattern = re.compile("(?!)")
        self.address = ""

    def run(self, root: ElementTree.Element) -> None:
        """Mark the first use of each term."""
        if not (self.place and self.address):
            self._begin()
        self._walk(root)

    def _begin(self) -> None:
        """Read which terms this page can have."""
        self.left, self.pattern = {}, re.compile("(?!)")
        page, file = self._page(), self.pages / PAGE
        part = "mkdocstrings_headings" in self.md.treeprocessors  # a docstring, not a page
        if part or page is None or page == PAGE or not file.is_file():
            return
        known = [term for term in terms(file.read_text("utf-8")) if term.meant(page)]
        self.left = {form: term for term in known for form in forms(term.name)}
        self.pattern = _pattern(self.left)
        self.address = self.place or "../" * (len(page.parts) - 1) + PAGE.as_posix()

    def _page(self) -> PurePosixPath | None:
        """Return which page is rendered, as the engine or a block on it says."""
        if "relpath" in self.md.treeprocessors:  # MkDocs's own, which resolves links
            return PurePosixPath(self.md.treeprocessors["relpath"].file.src_uri)  # type: ignore[attr-defined]
        if "rendering_context" in self.md.preprocessors:  # Zensical's
            return PurePosixPath(self.md.preprocessors["rendering_context"].page.path)  # type: ignore[attr-defined]
        return self.shown()

    def _walk(self, item: ElementTree.Element) -> None:
        if item.tag in _SKIPPED or _TITLES & set(item.get("class", "").split()):
            return
        children = list(item)
        item.text, links = self._marked(item.text)
        item[:0] = links
        for child in children:
            self._walk(child)
            child.tail, links = self._marked(child.tail)
            at = list(item).index(child) + 1
            item[at:at] = links

    def _marked(self, text: str | None) -> tuple[str | None, list[ElementTree.Element]]:
        """Return a text up to its first term, and links that carry the rest as their tails."""
        links: list[ElementTree.Element] = []
        if not text or isinstance(text, AtomicString):
            return text, links
        head, at = text, 0
        for found in self.pattern.finditer(text):
            term = self.left.get(" ".join(found[0].lower().split()))
            if term is None:  # stashed, or marked above
                continue
            for form in forms(term.name):
                self.left.pop(form)
            before, at = text[at : found.start()], found.end()
            if links:
                links[-1].tail = before
            else:
                head = before
            links.append(self._link(term, found[0]))
        if links:
            links[-1].tail = text[at:]
        return head, links

    def _link(self, term: Term, words: str) -> ElementTree.Element:
        told = {"class": MARK, "href": f"{self.address}#{term.key}", "title": term.text}
        link = ElementTree.Element("a", told)
        link.text = words
        return link


def _pattern(names: dict[str, Term]) -> re.Pattern[str]:
    """Return what finds any of the names, the longest first: "graph break" is no "graph"."""
    longest = sorted(names, key=lambda name: (-len(name), name))
    words = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)
    return re.compile(rf"{_STASHED}|(?<![\w./-])(?:{words})(?![\w/-]|\.\w)", re.IGNORECASE)


def _words(item: ElementTree.Element) -> str:
    return " ".join("".join(item.itertext()).split())
