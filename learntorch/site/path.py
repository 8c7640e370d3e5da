"""Say how long the chapters of a site take, as their sources and its nav stand.

A page shows every chapter of the nav, in its order, where it has::

    <div class="path" markdown></div>

and the time for each link of a list, with their sum, where that list stands in the box.
A chapter is a page with exercises, or a laboratory. Below its heading it says how long it takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
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

HEADS = ("Chapter", "To read", "With exercises", "Words", "Programs", "Exercises")
RULE = (
    f"Counted when this site was built: {WORDS} words a minute, {PROGRAM} seconds for a program "
    f"with what it printed, {EXERCISE} minutes for an exercise, rounded up to {STEP} minutes."
)
CLASS = "time"  # of the line below a heading
_TARGET = re.compile(r"\]\([^)]*\)|\{[^}]*\}|<[^>]*>")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_TASK = "**Task.**"
RIGHT = {"style": "text-align: right;"}  # as Python-Markdown writes it; becomes a class


@dataclass(frozen=True)
class Chapter:
    """What a reader of one chapter has before them.

    Attributes:
        place: its path below the folder of pages, as a link names it.
        title: its first heading.
        words: those of its text, without programs and code.
        programs: how many it shows, without solutions.
        exercises: how many it sets.
    """

    place: str
    title: str
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
    found = [chapter(place, folders) for place in nav(folders.nav)]
    return [one for one in found if one]


def chapter(place: str, folders: Folders) -> Chapter | None:
    """Return the chapter at a place below the folder of pages; None where there is none."""
    found = _chapter(place, folders)
    return found if found and found.exercises else None


def nav(path: Path) -> list[str]:
    """Return the place of each page that the nav of a site's settings names.

    Args:
        path: the settings, in YAML; tags such as ``!ENV`` are left aside.
    """
    return entries(path.read_text("utf-8"))


def entries(text: str) -> list[str]:
    """Return the place of each page that the nav names in settings of the form `text`."""
    return list(_leaves(yaml.load(text, Loader=Plain).get("nav", [])))  # noqa: S506


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


class Length(Treeprocessor):
    """Says below the heading of a chapter how long it takes.

    Args:
        md: what renders the page.
        folders: where things lie.
        page: says which page that is.
    """

    def __init__(
        self, md: Markdown, folders: Folders, page: Callable[[], PurePosixPath | None]
    ) -> None:
        super().__init__(md)
        self.folders, self.page = folders, page

    def run(self, root: ElementTree.Element) -> None:
        """Put the line below the first heading, where the page is a chapter."""
        page, head = self.page(), root.find("h1")
        found = chapter(page.as_posix(), self.folders) if page else None
        if found and head is not None:
            line = ElementTree.Element("p", {"class": CLASS, "data-search-exclude": ""})
            line.text, line.tail = words(found), "\n"
            root.insert(list(root).index(head) + 1, line)


def words(found: Chapter) -> str:
    """Say how long a chapter takes."""
    read, do = duration(found.reading), duration(found.all)
    return f"About {read} to read, {do} with the exercises"


class Plain(yaml.SafeLoader):  # type: ignore[misc]
    """Reads settings without what their tags stand for."""


Plain.add_multi_constructor(None, lambda _loader, _suffix, _node: None)


def _leaves(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    else:
        for inner in entry.values() if isinstance(entry, dict) else entry:
            yield from _leaves(inner)


def _chapter(place: str, folders: Folders) -> Chapter | None:
    file = folders.pages / place
    lab = Path(SNIPPETS, "labs", file.name).with_suffix(".py")
    if file.suffix == ".ipynb" and (folders.pages.parent / lab).is_file():
        return _lab(place, folders.pages.parent, lab)
    return _page(place, file) if file.suffix == ".md" and file.is_file() else None


def _page(place: str, file: Path) -> Chapter:
    text = file.read_text("utf-8")
    tasks = sections(text, Path("docs", place))
    shown = [fence for fence in find(text) if fence.word == PYTHON and fence.embeds]
    solved = sum(len(task.solved_by) for task in tasks)
    title = _title(_FRONT.sub("", text)) or file.stem
    return Chapter(place, title, _words(text), len(shown) - solved, len(tasks))


def _lab(place: str, root: Path, lab: Path) -> Chapter:
    text, cells = labs.prose(root, lab), labs.cells(root, lab)
    shown = [cell for cell in cells if cell.program and labs.ANSWER not in cell.tags]
    title = _title(text) or lab.stem
    return Chapter(place, title, _words(text), len(shown), text.count(_TASK))


def _title(text: str) -> str:
    rows = (row for row in text.split("\n") if row.startswith("# "))
    return next(rows, "").removeprefix("# ").replace("`", "").strip()


def _words(text: str) -> int:
    plain = _TARGET.sub(" ", prose(_FRONT.sub("", text)))
    return sum(any(map(str.isalpha, word)) for word in plain.split())


def _rounded(minutes: float) -> int:
    return int(-(-minutes // STEP) * STEP)


def _table(box: ElementTree.Element, known: list[Chapter]) -> None:
    """Write the chapters into a table, and their sum below."""
    table = ElementTree.SubElement(box, "table")
    head = ElementTree.SubElement(ElementTree.SubElement(table, "thead"), "tr")
    for at, words in enumerate(HEADS):
        cell = ElementTree.SubElement(head, "th", RIGHT if at else {})
        cell.text = words
    body = ElementTree.SubElement(table, "tbody")
    for chapter in known:
        row = ElementTree.SubElement(body, "tr")
        link = ElementTree.SubElement(ElementTree.SubElement(row, "td"), "a")
        link.set("href", chapter.place)
        link.text = chapter.title
        times = [duration(chapter.reading), duration(chapter.all)]
        for text in (*times, chapter.words, chapter.programs, chapter.exercises):
            ElementTree.SubElement(row, "td", RIGHT).text = str(text)
    _sum(box, known)
    ElementTree.SubElement(box, "p").text = RULE


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
