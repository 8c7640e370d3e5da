"""Link the errors of a chapter to the entries that explain them.

Below an error that ended a program stands what it means; a box at the end of what breaks
in a chapter lists all of them. Both come from the records of the programs: nobody has to
keep them true.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch.site.finder import Found

CLASS = "meaning"  # of the line below an error
BOX = "meanings"  # of the box
_ERROR = '<pre class="error"'
_BREAKS = "What breaks here"
_END = ("Summary", "Exercises")


def split(html: str) -> tuple[str, str]:
    """Return the HTML of a block up to the end of its last error, and what follows that.

    Examples:
        >>> split('<pre class="error">no</pre><p>checked</p>')
        ('<pre class="error">no</pre>', '<p>checked</p>')
    """
    at = html.index("</pre>", html.rindex(_ERROR)) + len("</pre>")
    return html[:at], html[at:]


def link(found: Found, up: str) -> ElementTree.Element:
    """Return the line that says what an error means.

    Args:
        found: its entry.
        up: what leads from the page to the first folder of pages.
    """
    line = ElementTree.Element("p", {"class": CLASS, "data-search-exclude": ""})
    line.text = "What this means: "
    ElementTree.SubElement(line, "a", {"href": found.href(up)}).text = found.entry.title
    return line


class Meanings(Treeprocessor):
    """Lists the errors of a chapter that have an entry.

    Args:
        md: what renders the page.
        explained: the entries of the errors that its programs raised, in order.
        up: says what leads from the page to the first folder of pages.
    """

    def __init__(self, md: Markdown, explained: Sequence[Found], up: Callable[[], str]) -> None:
        super().__init__(md)
        self.explained = explained
        self.up = up

    def run(self, root: ElementTree.Element) -> None:
        """Put the box after what breaks here, or before the chapter ends."""
        if self.explained:
            root.insert(_place(root), self._box())

    def _box(self) -> ElementTree.Element:
        box = ElementTree.Element("div", {"class": f"admonition failure {BOX}"})
        title = ElementTree.SubElement(box, "p", {"class": "admonition-title"})
        title.text = "Each of these errors has an entry, with its cause and its mends"
        rows = ElementTree.SubElement(box, "ul")
        first: dict[str, Found] = {}
        for one in self.explained:
            first.setdefault(one.entry.key, one)
        for one in first.values():
            row = ElementTree.SubElement(rows, "li")
            link = ElementTree.SubElement(row, "a", {"href": one.href(self.up())})
            link.text, link.tail = one.entry.title, ": "
            ElementTree.SubElement(row, "code").text = one.said
        return box


def _place(root: ElementTree.Element) -> int:
    """Return where among the parts of a page the box stands."""
    heads = [(at, "".join(item.itertext())) for at, item in enumerate(root) if item.tag == "h2"]
    breaks = [at for at, text in heads if text.startswith(_BREAKS)]
    after = [at for at, text in heads if (at > breaks[-1] if breaks else text in _END)]
    return after[0] if after else len(root)
