"""The feed of changes: an Atom entry for each section of CHANGELOG.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from markdown import Markdown

from learntorch.site.publishing.sitemap import as_file
from learntorch.site.settings import Settings
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError

FILE = "feed.xml"
SOURCE = Path("CHANGELOG.md")
UNRELEASED = "Unreleased"
_SPACE = "http://www.w3.org/2005/Atom"
_HEADING = re.compile(r"(?P<name>\S+) \((?P<day>\d{4}-\d\d-\d\d)\)")


@dataclass(frozen=True)
class Change:
    """A section of the changelog.

    Attributes:
        name: of the release, or `UNRELEASED`.
        day: of the release; None for what is not released.
        text: Markdown.
    """

    name: str
    day: date | None
    text: str


def changes(root: Path) -> list[Change]:
    """Return the sections of the changelog, in its order.

    Raises:
        ProblemError: a heading is of another form; says where.
    """
    if not (root / SOURCE).is_file():
        return []
    found: list[Change] = []
    for number, row in enumerate((root / SOURCE).read_text("utf-8").split("\n"), 1):
        if row.startswith("## "):
            found.append(_change(row.removeprefix("## ").strip(), number))
        elif found:
            last = found.pop()
            found.append(Change(last.name, last.day, f"{last.text}{row}\n"))
    return found


def write(made: Path, root: Path, settings: Settings, day: date | None) -> None:
    """Write the feed of the site in `made`.

    Args:
        made: the built site.
        root: the folder with the changelog.
        settings: without an address there is no feed, whose entries are known by theirs.
        day: when the changelog last changed: the day of what is not released. Without it,
            that entry is left out.
    """
    dated = [(one, one.day or day) for one in changes(root)]
    known = [(one, when) for one, when in dated if when]
    if not settings.address or not known:
        return
    top = ElementTree.Element("feed", xmlns=_SPACE)
    _texts(top, id=settings.address, title="learntorch: what readers gain")
    _texts(top, updated=_time(max(when for _, when in known)))
    ElementTree.SubElement(top, "link", rel="self", href=f"{settings.address}{FILE}")
    ElementTree.SubElement(top, "link", href=settings.address)
    _texts(ElementTree.SubElement(top, "author"), name="learntorch")
    for one, when in known:
        entry = ElementTree.SubElement(top, "entry")
        _texts(entry, id=f"{settings.address}{FILE}#{one.name}", title=one.name)
        _texts(entry, updated=_time(when))
        folder = f"{one.name}/" if one.day else ""
        ElementTree.SubElement(entry, "link", href=f"{settings.home}{folder}")
        ElementTree.SubElement(entry, "content", type="html").text = Markdown().convert(one.text)
    put(made / FILE, as_file(top))


def _change(heading: str, number: int) -> Change:
    if heading == UNRELEASED:
        return Change(heading, None, "")
    found = _HEADING.fullmatch(heading)
    try:
        if found:
            return Change(found["name"], date.fromisoformat(found["day"]), "")
    except ValueError:
        pass
    what = f"a section is called {heading!r}"
    raise ProblemError(Problem(SOURCE, number, what, "write ## Unreleased or ## 1.0 (2026-12-01)"))


def _texts(parent: ElementTree.Element, **texts: str) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, name).text = text


def _time(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"
