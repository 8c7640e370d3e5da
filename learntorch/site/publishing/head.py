"""What a page says of itself to those that only look at its head."""

from __future__ import annotations

from html import escape

from learntorch.site.publishing import cards, feed, sources
from learntorch.site.publishing.pages import Page

_AFTER = '<meta name="description"'


def told(page: Page, text: str, address: str, *, with_feed: bool) -> str:
    """Return a page with its title, description and picture for those who share a link to it.

    Args:
        page: what it is.
        text: its HTML.
        address: of the site; without it the picture, which needs a whole address, is left out.
        with_feed: whether there is a feed to find.
    """
    facts = {"og:title": page.title, "og:description": page.description}
    facts["og:type"] = "article" if page.place else "website"
    rows = []
    if address:
        facts["og:url"] = f"{address}{page.place}"
        facts["og:image"] = f"{address}{cards.name_of(page.place)}"
        rows.append('<meta name="twitter:card" content="summary_large_image">')
        if 'rel="canonical"' not in text:
            rows.append(f'<link rel="canonical" href="{escape(address + page.place)}">')
    rows += [
        f'<meta property="{name}" content="{escape(said)}">' for name, said in facts.items() if said
    ]
    if page.source:
        rows.append(f'<link rel="alternate" type="text/markdown" href="{sources.FILE}">')
    if with_feed:
        kind = "application/atom+xml"
        rows.append(f'<link rel="alternate" type="{kind}" href="{page.up}{feed.FILE}">')
    return text.replace(_AFTER, "\n".join([*rows, _AFTER]), 1)
