"""List the errors that a site explains, from the runs that raised them.

A page of errors has one section for each, with an address of its own and a program of
the same name first::

    ## Matrices that cannot be multiplied {#matmul-shape-mismatch}

The message comes out of the record of that program; whatever else raises in the section
is another wording of it, and so is code marked ``{.wording}`` at the end of a line, for
what other versions say. A section whose program raises nothing has no message.

Another page shows the list where it has::

    <div class="messages" data-of="errors" markdown>
    - [Shapes](shape.md)
    </div>

Each link is followed by what its page holds. That serves without JavaScript; with it,
``errors.js`` finds the entry that a pasted message belongs to.
"""

from __future__ import annotations

import itertools
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch.site import fences
from learntorch.site.embedded import Folders, recorded
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load
from learntorch.snippets.record import Record

PASTED = "pasted-message"
LOG = logging.getLogger("mkdocs.learntorch")
_SECTION = re.compile(r"## (?P<title>.+?)(?: \{#(?P<key>[\w-]+)\})?")
_WORDING = re.compile(r"(?<!`)(?P<ticks>`+)(?P<text>(?:(?!(?P=ticks)).)+)(?P=ticks)\{\.wording\}")
_PLACE = re.compile(r'[\\/](torch[\\/][\w\\/]+\.py)", line \d+, in (\S+)')


@dataclass(frozen=True)
class Entry:
    """One error, or one mistake without a message.

    Attributes:
        key: the id of its heading.
        title: the heading, without marks.
        messages: what was raised, with its type: its own message first. Empty where
            nothing is raised.
        wordings: what other versions say.
        places: the functions of torch that it went through, as ``torch/x.py:name``.
    """

    key: str
    title: str
    messages: tuple[str, ...]
    wordings: tuple[str, ...]
    places: tuple[str, ...]


def entries(page: Path, folders: Folders) -> list[Entry]:
    """Return the errors that a page explains, in its order.

    Args:
        page: the Markdown file.
        folders: where programs and their records lie.

    Raises:
        ProblemError: a program is none, or was not run as it stands.
        OSError: there is no such page.
    """
    text = page.read_text("utf-8")
    embedded = [(one.line, one.embeds) for one in fences.find(text) if one.embeds]
    found = []
    for key, title, first, last in _sections(text):
        names = [name for line, name in embedded if first < line <= last]
        if names and Path(names[0]).stem == key.replace("-", "_"):
            rows = "\n".join(text.split("\n")[first:last])
            said = tuple(one["text"].strip() for one in _WORDING.finditer(rows))
            found.append(_entry(key, title, _raised(names, folders), said))
    return found


def _sections(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield id, title, first and last line of each section that names its id."""
    rows = text.split("\n")
    plain = fences.prose(text).split("\n")  # in which a heading is no comment of a program
    starts = [line for line, row in enumerate(plain, 1) if row.startswith("## ")]
    for first, after in itertools.pairwise([*starts, len(rows) + 1]):
        heading = _SECTION.fullmatch(rows[first - 1].rstrip())
        if heading and heading["key"]:
            yield heading["key"], heading["title"].replace("`", ""), first, after - 1


def _raised(names: list[str], folders: Folders) -> list[Record]:
    """Return the records of the programs that raised something."""
    records = [recorded(load(folders.snippets / name), folders) for name in names]
    return [record for record in records if record.raised]


def _entry(key: str, title: str, raised: list[Record], wordings: tuple[str, ...]) -> Entry:
    errors = [record.raised for record in raised if record.raised]
    messages = tuple(error.text.rstrip() for error in errors)
    traceback = errors[0].traceback if errors else ""
    places = dict.fromkeys(f"{file}:{name}" for file, name in _PLACE.findall(traceback))
    return Entry(key, title, messages, wordings, tuple(places))


class Messages(Treeprocessor):
    """Fills the lists of errors of a page.

    Args:
        md: what renders the page.
        folders: where things lie.
    """

    def __init__(self, md: Markdown, folders: Folders) -> None:
        super().__init__(md)
        self.folders = folders

    def run(self, root: ElementTree.Element) -> None:
        """Put below each link of a list what its page holds."""
        parents = {child: parent for parent in root.iter() for child in parent}
        for box in list(root.iter("div")):
            folder = box.attrib.pop("data-of", None)
            if folder is None:
                continue
            parent = parents[box]
            parent.insert(list(parent).index(box), _finder())
            for item in list(box.iter("li")):
                link = item.find("a")
                if link is not None:
                    self._fill(item, folder, link.get("href", ""))

    def _fill(self, item: ElementTree.Element, folder: str, href: str) -> None:
        try:
            found = entries(self.folders.pages / folder / href, self.folders)
        except (ProblemError, OSError) as error:
            LOG.warning(str(error))
            ElementTree.SubElement(item, "span", {"class": "missing"}).text = str(error)
            return
        below = ElementTree.SubElement(item, "ul")
        for entry in found:
            below.append(_row(entry, href))


def _finder() -> ElementTree.Element:
    """Return the box to paste a message into; errors.js makes it answer."""
    made = ElementTree.Element("div", {"class": "finder"})
    label = ElementTree.SubElement(made, "label", {"for": PASTED})
    label.text = "An error message, or a whole traceback"
    asks = {"rows": "5", "spellcheck": "false", "autocomplete": "off"}
    asks |= {"id": PASTED, "placeholder": "RuntimeError: ..."}
    ElementTree.SubElement(made, "textarea", asks)
    ElementTree.SubElement(made, "p", {"class": "said", "role": "status"})
    ElementTree.SubElement(made, "ol", {"class": "answers"})
    return made


def _row(entry: Entry, href: str) -> ElementTree.Element:
    row = ElementTree.Element("li")
    ElementTree.SubElement(row, "a", {"href": f"{href}#{entry.key}"}).text = entry.title
    if entry.messages:
        said = json.dumps([*entry.messages, *entry.wordings], ensure_ascii=False)
        row.attrib.update({"data-said": said, "data-places": " ".join(entry.places)})
        code = ElementTree.SubElement(row, "code", {"class": "message"})
        code.text = entry.messages[0].split("\n")[0]
    return row
