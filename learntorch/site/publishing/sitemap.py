"""The list of all pages that search engines read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from learntorch.site.publishing.pages import Page
from learntorch.snippets.files import put

FILE = "sitemap.xml"
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write(made: Path, pages: Iterable[Page], address: str, days: Mapping[str, date]) -> None:
    """Write the sitemap, and remove what an engine wrote in its place.

    Args:
        made: the built site.
        pages: what it lists.
        address: of the site; without one there is no sitemap, which needs whole addresses.
        days: when each page last changed, by its place; may lack any.
    """
    for name in (FILE, f"{FILE}.gz"):
        (made / name).unlink(missing_ok=True)
    if not address:
        return
    top = ElementTree.Element("urlset", xmlns=_SPACE)
    for page in pages:
        entry = ElementTree.SubElement(top, "url")
        ElementTree.SubElement(entry, "loc").text = f"{address}{page.place}"
        if page.place in days:
            ElementTree.SubElement(entry, "lastmod").text = days[page.place].isoformat()
    put(made / FILE, as_file(top))


def as_file(top: ElementTree.Element) -> bytes:
    """Return XML as the bytes of a file."""
    ElementTree.indent(top, " ")
    text: bytes = ElementTree.tostring(top, "utf-8", xml_declaration=True)
    return text + b"\n"
