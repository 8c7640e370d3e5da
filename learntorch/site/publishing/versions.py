"""Releases side by side: each below its own name, for good, and a page that lists them.

A release is built once, with ``RELEASE=1.0``, packed by ``make pack`` and kept as a file. Its
pages link to each other without their host and folder, so it works wherever it is unpacked.
`assemble` puts kept releases and the newest site together. The page of versions is plain
HTML, and every page links to it from its end.
"""

from __future__ import annotations

import re
import shutil
import tarfile
import tempfile
from collections.abc import Mapping
from datetime import date
from html import escape
from pathlib import Path

from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError

PLACE = "versions/"
PACK = "site.tar.gz"
_NEWEST = '<li><a href="../">Newest</a>: the chapters as they are now</li>'
_LIST = re.compile(r'<ul class="versions">.*?</ul>', re.DOTALL)
_ARTICLE = re.compile(r"(<article[^>]*>).*?(</article>)", re.DOTALL)
_BASE = re.compile(r'data-base="([^"]*)"')
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_DESCRIPTION = re.compile(r'(<meta name="description" content=")[^"]*')
_FOOT = '<footer class="bottom">\n'
_WORDS = (
    "<h1>Versions</h1>\n<p>Each release keeps an address of its own, where its pages stay as they "
    f'were. Links inside a version stay inside it.</p>\n<ul class="versions">{_NEWEST}</ul>\n'
)


def page(error_page: str) -> str:
    """Return the page of versions, which only knows the newest one yet.

    Args:
        error_page: the page 404.html of the built site, whose head and map it takes over.
    """
    base = _BASE.search(error_page)
    folder = base[1].rstrip("/") if base else ""
    text = error_page.replace(f'="{folder}/', '="../')
    text = _BASE.sub('data-base=".."', text, count=1)
    text = _TITLE.sub("<title>Versions - learntorch</title>", text, count=1)
    text = _DESCRIPTION.sub(r"\g<1>Every release of this site, each at its own address.", text)
    return _ARTICLE.sub(lambda found: f"{found[1]}\n{_WORDS}{found[2]}", text, count=1)


def linked(text: str, up: str, release: str) -> str:
    """Return a page with a link to the page of versions at its end.

    Args:
        text: its HTML.
        up: the way from it to the root of what is built.
        release: the name of the release that is built; empty for the newest site.
    """
    if release:
        said = f'This is version {escape(release)}. <a href="{up}../{PLACE}">Other versions</a>'
    else:
        said = f'<a href="{up}{PLACE}">Versions</a>'
    return text.replace(_FOOT, f'{_FOOT}<p class="mend">{said}</p>\n', 1)


def assemble(site: Path, releases: Path, out: Path, days: Mapping[str, date]) -> list[str]:
    """Put the newest site and the releases together in a new folder `out`.

    Args:
        site: the newest site, as it was built.
        releases: a folder for each release by its name, which holds its pack.
        out: replaced as a whole.
        days: the day of each release; may lack any.

    Returns:
        The names of the releases, the newest first.

    Raises:
        ProblemError: there is no site, or a release cannot be put beside it.
    """
    if not (site / PLACE / "index.html").is_file():
        what = f"holds no {PLACE}index.html, which a site with an address has"
        mend = "run: SITE_URL=https://host/folder/ make build"
        raise ProblemError(Problem(site, None, what, mend))
    packs = {pack.parent.name: pack for pack in releases.glob(f"*/{PACK}")}
    names = sorted(packs, key=_order, reverse=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        made = Path(folder, "site")
        shutil.copytree(site, made)
        for name in names:
            _unpack(packs[name], made / name)
        _list(made / PLACE / "index.html", names, days)
        shutil.rmtree(out, ignore_errors=True)
        made.rename(out)
    return names


def _order(name: str) -> tuple[list[int], str]:
    return [int(number) for number in re.findall(r"\d+", name)], name


def _unpack(pack: Path, place: Path) -> None:
    if place.exists():
        what = f"is called {place.name}, as a part of the site is"
        raise ProblemError(Problem(pack, None, what, "give the release another name"))
    with tarfile.open(pack) as packed:
        packed.extractall(place, filter="data")


def _list(file: Path, names: list[str], days: Mapping[str, date]) -> None:
    rows = [_NEWEST]
    for name in names:
        day = f": {days[name].isoformat()}" if name in days else ""
        rows.append(f'<li><a href="../{escape(name)}/">{escape(name)}</a>{day}</li>')
    listed = f'<ul class="versions">{"".join(rows)}</ul>'
    put(file, _LIST.sub(lambda _: listed, file.read_text("utf-8"), count=1).encode())
