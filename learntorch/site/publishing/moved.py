"""Addresses that pages once had, and where each leads now.

`LIST` holds every address that a page of the nav has had; ``learntorch refresh`` adds the
new ones, and nobody takes one out. An address without a page needs an entry in
`TABLE` of pyproject.toml, which becomes a page that sends its readers on.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from learntorch.site.path import nav
from learntorch.site.publishing.pages import place_of
from learntorch.snippets.files import put
from learntorch.snippets.limits import SETTINGS
from learntorch.snippets.problem import Problem

LIST = Path("addresses.txt")
TABLE = "[tool.learntorch.redirects]"
ENGINE = Path("mkdocs.yml")
# A page of its own that loads nothing; `learntorch.site.finish` leaves it as it is.
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; \
form-action 'none'">
<meta http-equiv="refresh" content="0; url={target}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
<title>This page has moved</title>
</head>
<body>
<p>This page has moved to <a href="{target}">{name}</a>.</p>
</body>
</html>
"""


def redirects(root: Path) -> dict[str, str]:
    """Return where each address that has moved leads, as pyproject.toml says."""
    if not (root / SETTINGS).is_file():
        return {}
    told = tomllib.loads((root / SETTINGS).read_text("utf-8"))
    table = told.get("tool", {}).get("learntorch", {}).get("redirects", {})
    return {str(old): str(new) for old, new in table.items()}


def places(root: Path) -> list[str]:
    """Return the address of each page that the nav names, below the site's."""
    return [place_of(name) for name in nav(root / ENGINE)] if (root / ENGINE).is_file() else []


def lost(root: Path) -> Iterator[Problem]:
    """Yield the addresses of the list that lead nowhere now, and the redirects that are wrong."""
    now, table = set(places(root)), redirects(root)
    for line, address in _listed(root).items():
        if address not in now and address not in table:
            what = f"a page was once at /{address}, and none is there now"
            mend = f'write under {TABLE} of {SETTINGS}: "{address}" = "where/it/is/now/"'
            yield Problem(LIST, line, what, mend)
    for old, new in table.items():
        if wrong := _wrong(old, new.partition("#")[0], now):
            yield Problem(Path(SETTINGS), _line(root, old), *wrong)


def unlisted(root: Path) -> Iterator[Problem]:
    """Yield the addresses of pages that the list does not know yet."""
    for address in sorted(set(places(root)) - set(_listed(root).values())):
        what = f"the address /{address} of a page is not in the list"
        yield Problem(LIST, None, what, "run: learntorch refresh")


def refresh(root: Path) -> bool:
    """Add the addresses of new pages to the list; say whether there were any."""
    if not (root / LIST).is_file():
        return False
    known = list(_listed(root).values())
    new = sorted(set(places(root)) - set(known))
    if new:
        put(root / LIST, "".join(f"/{one}\n" for one in sorted([*known, *new])).encode())
    return bool(new)


def write(made: Path, table: Mapping[str, str], address: str) -> None:
    """Write a page for each address that has moved into the built site.

    Args:
        made: the built site.
        table: where each leads.
        address: of the site; may be empty.
    """
    for old, new in table.items():
        target = "../" * old.count("/") + new
        page = _PAGE.format(
            target=escape(target),
            canonical=escape(f"{address}{new}" if address else target),
            name=escape(new.rstrip("/") or "the first page"),
        )
        put(made / old / "index.html", page.encode())


def _listed(root: Path) -> dict[int, str]:
    """Return the addresses of the list by their lines."""
    if not (root / LIST).is_file():
        return {}
    rows = (root / LIST).read_text("utf-8").split("\n")
    return {line: row.strip()[1:] for line, row in enumerate(rows, 1) if row.startswith("/")}


def _wrong(old: str, new: str, now: set[str]) -> tuple[str, str] | None:
    form = f'write "{old.strip("/")}/" = "{new.strip("/")}/"'
    if old in now:
        return f"{old} leads to {new}, and is a page itself", "remove the entry, or move the page"
    if not old.endswith("/") or old.startswith("/") or ".." in old:
        return f"{old} is no address of a page", form
    if new not in now:
        return f"{old} leads to {new}, where no page is", "name a page of the nav, with a slash"
    return None


def _line(root: Path, old: str) -> int | None:
    rows = (root / SETTINGS).read_text("utf-8").split("\n")
    return next((line for line, row in enumerate(rows, 1) if row.startswith(f'"{old}"')), None)
