"""The pages of a built site, with what they say of themselves."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

BOARD = ".board"
INDEX = "index.html"
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HEADING = re.compile(r"<h1[^>]*>(.*?)(?:<a [^>]*headerlink[^>]*>.*?</a>)?</h1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')


@dataclass(frozen=True)
class Page:
    """A page of the built site.

    Attributes:
        place: its address below the site's, such as ``tensors/shape/``; empty for the first.
        file: where it was built.
        text: its HTML.
        title: what it calls itself, without the name of the site; of the first its heading.
        description: what it says it holds.
        source: the Markdown that it was made of; None where it was made of something else.
    """

    place: str
    file: Path
    text: str
    title: str
    description: str
    source: Path | None

    @property
    def up(self) -> str:
        """The way from here to the site's root, with a slash at its end unless empty."""
        return "../" * self.place.count("/")


def find(root: Path, made: Path) -> list[Page]:
    """Return the pages of the site in `made`, whose sources lie in `root`, by their places."""
    files = [
        file
        for file in sorted(made.rglob(INDEX))
        if not any(part.endswith(BOARD) for part in file.relative_to(made).parts)
    ]
    return sorted((_page(root, made, file) for file in files), key=lambda page: page.place)


def _page(root: Path, made: Path, file: Path) -> Page:
    place = posixpath.join(file.relative_to(made).parent.as_posix(), "").removeprefix("./")
    text = file.read_text("utf-8")
    description = _DESCRIPTION.search(text)
    return Page(
        place=place,
        file=file,
        text=text,
        title=_title(text),
        description=unescape(description[1]) if description else "",
        source=source_of(root, place),
    )


def _title(text: str) -> str:
    """Return the name of a page; the first page bears that of the site, and has a heading."""
    found = _TITLE.search(text)
    name, _, site = unescape(found[1]).rpartition(" - ") if found else ("", "", "")
    heading = None if name else _HEADING.search(text)
    return name or (unescape(_TAG.sub("", heading[1])).strip() if heading else site)


def source_of(root: Path, place: str) -> Path | None:
    """Return the Markdown file of a place, by its path from `root`."""
    names = [f"{place}index.md", f"{place.rstrip('/')}.md"]
    found = (Path("docs", name) for name in names if (root / "docs" / name).is_file())
    return next(found, None)


def place_of(name: str) -> str:
    """Return the place of a page that the nav names.

    Examples:
        >>> place_of("tensors/shape.md"), place_of("errors/index.md"), place_of("index.md")
        ('tensors/shape/', 'errors/', '')
    """
    stem = name.removesuffix(".md").removesuffix(".ipynb")
    folder, _, last = stem.rpartition("/")
    return posixpath.join(folder if last == "index" else stem, "") if stem != "index" else ""
