"""Say how long the chapters of a site take, as their sources and its nav stand.

A page shows every chapter of the nav, in its order, where it has::

    <div class="path" markdown></div>

and the time for each link of a list, with their sum, where that list stands in the box.
A chapter is a page with exercises, or a laboratory.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import yaml
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch.site import labs
from learntorch.site.embedded import Folders
from learntorch.site.fences import PYTHON, find, prose
from learntorch.site.inventory import SNIPPETS
from learntorch.site.tasks import sections

WORDS = 200  # read in a minute
PROGRAM = 45  # seconds, for a program with what it printed
EXERCISE = 10  # minutes
STEP = 5  # minutes, to which times are rounded up

HEADS = ("Chapter", "Words", "Programs", "Exercises", "To read", "With exercises")
RULE = (
    f"Counted when this site was built: {WORDS} words a minute, {PROGRAM} seconds for a program "
    f"with what it printed, {EXERCISE} minutes for an exercise, rounded up to {STEP} minutes."
)
_TARGET = re.compile(r"\]\([^)]*\)|\{[^}]*\}|<[^>]*>")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_TASK = "**Task.**"


@dataclass(frozen=True)
class Chapter:
    """What a reader of one chapter has before them.

    Attributes:
        place: its path below the folder of pages, as a link names it.
        title: its first heading.
        part: the part of the nav that it is in; empty if it stands alone.
        words: those of its text, without programs and code.
        programs: how many it shows, without solutions.
        exercises: how many it sets.
    """

    place: str
    title: str
    part: str
    words: int
    programs: int
    exercises: int

    @property
    def reading(self) -> int:
        """The minutes that it takes without exercises."""
        return _rounded(self.words / WORDS + self.programs * PROGRAM / 60)

    @property
    def all(self) -> int:
        """The minutes that it takes with exercises."""
        return _rounded(
            self.words / WORDS + self.programs * PROGRAM / 60 + self.exercises * EXERCISE
        )


def chapters(folders: Folders) -> list[Chapter]:
    """Return the chapters that the nav names, in its order."""
    found = [_chapter(part, place, folders) for part, place in nav(folders.nav)]
    return [chapter for chapter in found if chapter and chapter.exercises]


def nav(path: Path) -> list[tuple[str, str]]:
    """Return part and place of each page that the nav of a site's settings names.

    Args:
        path: the settings, in YAML; tags such as ``!ENV`` are left aside.
    """
    return list(_leaves(yaml.load(path.read_text("utf-8"), Loader=_Plain)["nav"], ""))  # noqa: S506


def duration(minutes: int) -> str:
    """Return a time as a reader wants it.

    Examples:
        >>> duration(45), duration(120), duration(135)
        ('45 min', '2 h', '2 h 15 min')
    """
    hours, rest = divmod(minutes, 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours))


class Times(Treeprocessor):
    """Fills the boxes of a page that ask for times.

    Args:
        md: what renders the page.
        folders: where things lie.
    """

    def __init__(self, md: Markdown, folders: Folders) -> None:
        super().__init__(md)
        self.folders = folders

    def run(self, root: ElementTree.Element) -> None:
        """Fill each box with a table or, where it holds a list, with the times of that."""
        boxes = [box for box in root.iter("div") if box.get("class") == "path"]
        known = chapters(self.folders) if boxes else []
        for box in boxes:
            items = [item for item in box.iter("li") if item.find(".//a") is not None]
            if items:
                _time(box, items, {chapter.place: chapter for chapter in known})
            else:
                _table(box, known)


class _Plain(yaml.SafeLoader):
    """Reads settings without what their tags stand for."""


_Plain.add_multi_constructor("!", lambda _loader, _suffix, _node: None)


def _leaves(entry: Any, part: str) -> Iterator[tuple[str, str]]:
    if isinstance(entry, str):
        yield part, entry
    elif isinstance(entry, list):
        for one in entry:
            yield from _leaves(one, part)
    else:
        for title, inner in entry.items():
            yield from _leaves(inner, part if isinstance(inner, str) else title)


def _chapter(part: str, place: str, folders: Folders) -> Chapter | None:
    file = folders.pages / place
    lab = Path(SNIPPETS, "labs", file.name).with_suffix(".py")
    if file.suffix == ".ipynb" and (folders.pages.parent / lab).is_file():
        return _lab(part, place, folders.pages.parent, lab)
    return _page(part, place, file) if file.suffix == ".md" and file.is_file() else None


def _page(part: str, place: str, file: Path) -> Chapter:
    text = file.read_text("utf-8")
    tasks = sections(text, Path("docs", place))
    shown = [fence for fence in find(text) if fence.word == PYTHON and fence.embeds]
    solved = sum(len(task.solved_by) for task in tasks)
    title = _title(_FRONT.sub("", text)) or file.stem
    return Chapter(place, title, part, _words(text), len(shown) - solved, len(tasks))


def _lab(part: str, place: str, root: Path, lab: Path) -> Chapter:
    text, cells = labs.prose(root, lab), labs.cells(root, lab)
    shown = [cell for cell in cells if cell.program and labs.ANSWER not in cell.tags]
    title = _title(text) or lab.stem
    return Chapter(place, title, part, _words(text), len(shown), text.count(_TASK))


def _title(text: str) -> str:
    rows = (row for row in text.split("\n") if row.startswith("# "))
    return next(rows, "").removeprefix("# ").replace("`", "").strip()


def _words(text: str) -> int:
    plain = _TARGET.sub(" ", prose(_FRONT.sub("", text)))
    return sum(any(map(str.isalpha, word)) for word in plain.split())


def _rounded(minutes: float) -> int:
    return int(-(-minutes // STEP) * STEP)


def _table(box: ElementTree.Element, known: list[Chapter]) -> None:
    """Write the chapters into a table, with their parts and the sum."""
    table = ElementTree.SubElement(box, "table")
    head = ElementTree.SubElement(ElementTree.SubElement(table, "thead"), "tr")
    for at, words in enumerate(HEADS):
        cell = ElementTree.SubElement(head, "th", {"style": "text-align: right;"} if at else {})
        cell.text = words
    body, part = ElementTree.SubElement(table, "tbody"), ""
    for chapter in known:
        if chapter.part and chapter.part != part:
            ElementTree.SubElement(_row(body, []), "th", _wide()).text = chapter.part
        part = chapter.part
        numbers = [chapter.words, chapter.programs, chapter.exercises]
        row = _row(body, [*map(str, numbers), *map(duration, (chapter.reading, chapter.all))])
        name = ElementTree.Element("td")
        ElementTree.SubElement(name, "a", {"href": chapter.place}).text = chapter.title
        row.insert(0, name)
    _sum(box, known)
    ElementTree.SubElement(box, "p").text = RULE


def _wide() -> dict[str, str]:
    return {"colspan": str(len(HEADS)), "scope": "rowgroup"}


def _row(body: ElementTree.Element, texts: Iterable[str]) -> ElementTree.Element:
    row = ElementTree.SubElement(body, "tr")
    for text in texts:
        ElementTree.SubElement(row, "td", {"style": "text-align: right;"}).text = text
    return row


def _time(
    box: ElementTree.Element, items: list[ElementTree.Element], known: dict[str, Chapter]
) -> None:
    """Write its time behind each item whose link leads to a chapter, and the sum at the end."""
    found = []
    for item in items:
        link = next(item.iter("a"))
        chapter = known.get(link.get("href", "").partition("#")[0])
        if chapter:
            found.append(chapter)
            last = item[-1] if len(item) and item[-1].tag == "p" else item
            ElementTree.SubElement(last, "small").text = f" {duration(chapter.reading)}"
    _sum(box, found)


def _sum(box: ElementTree.Element, found: list[Chapter]) -> None:
    read, do = sum(one.reading for one in found), sum(one.all for one in found)
    end = ElementTree.SubElement(box, "p")
    end.text = f"Together: {duration(read)} to read, {duration(do)} with the exercises."
