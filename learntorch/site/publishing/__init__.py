"""Make of a built site what is published beside its pages.

`publish` adds what search engines, programs, feed readers and old links need. It reads the
built pages and the sources, so that any engine may have built them, and comes before
`learntorch.site.finish`, which gives each page its policy.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from learntorch.site.publishing import cards, feed, head, moved, sitemap, sources, versions
from learntorch.site.publishing.cards import Card
from learntorch.site.publishing.dates import changed, latest
from learntorch.site.publishing.pages import Page, find
from learntorch.site.render import RECORDS
from learntorch.site.settings import Settings
from learntorch.snippets.files import put
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.record import Record

ERROR_PAGE = "404.html"


def publish(root: Path, made: Path, settings: Settings) -> None:
    """Add to the site in `made` what is published beside its pages.

    Without an address (``SITE_URL``) there is no sitemap, no feed, no picture of a page to share
    and no page of versions: all of these name whole addresses or belong to a host.

    Args:
        root: the folder with the sources.
        made: the site as its engine built it.
        settings: where it is published.

    Raises:
        ProblemError: an address that a page once had leads nowhere.
    """
    for problem in moved.lost(root):
        raise ProblemError(problem)
    pages = find(root, made)
    days = changed(root, ["docs", "snippets", feed.SOURCE.as_posix()])
    home = "" if settings.release else settings.address  # a release is not what is to be found
    sitemap.write(made, pages, home, _days(pages, days, settings))
    feed.write(made, root, settings, latest(days, feed.SOURCE.as_posix()) or settings.day)
    sources.write(made, root, pages)
    _pages(root, made, pages, settings)
    moved.write(made, moved.redirects(root), settings.address)


def _pages(root: Path, made: Path, pages: list[Page], settings: Settings) -> None:
    """Write what each page says in its head and at its end, and the page of versions."""
    with_feed = (made / feed.FILE).is_file()
    note = _note(root)
    for page in pages:
        text = head.told(page, page.text, settings.address, with_feed=with_feed)
        if settings.address:
            text = versions.linked(text, page.up, settings.release)
            put(made / cards.name_of(page.place), cards.draw(Card(page.title, note)))
        put(page.file, text.encode())
    error_page = made / ERROR_PAGE
    if settings.address and not settings.release and error_page.is_file():
        text = versions.page(error_page.read_text("utf-8"))
        put(made / versions.PLACE / "index.html", text.encode())


def _days(pages: list[Page], days: dict[str, date], settings: Settings) -> dict[str, date]:
    """Return when each page or one of its programs last changed."""
    found = {}
    for page in pages:
        snippets = f"snippets/{page.place.rstrip('/') or 'index'}"
        day = latest(days, str(page.source), snippets) if page.source else None
        if day or settings.day:
            found[page.place] = day or settings.day
    return {place: day for place, day in found.items() if day}


def _note(root: Path) -> str:
    """Say how many programs were run, and with which torch."""
    records = [Record.from_json(file.read_text("utf-8")) for file in _records(root)]
    torch = next((one.versions["torch"] for one in records if "torch" in one.versions), "")
    with_torch = f" with torch {torch.partition('+')[0]}" if torch else ""
    return f"{len(records)} programs, each of them run{with_torch}" if records else ""


def _records(root: Path) -> list[Path]:
    return sorted((root / RECORDS).rglob("*.json"))
