"""Each link of the built site to itself leads to a file, and its fragment to an element there."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

HERE = "http://here/"


class Seen(HTMLParser):
    """The ids of a page, and the addresses that it links to or loads."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.ids, self.addresses = {"", "top"}, list[str]()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.ids |= {told[name] for name in ("id", "name") if name in told}
        self.addresses += [told[name] for name in ("href", "src", "xlink:href") if name in told]
        if told.get("http-equiv") == "refresh":
            self.addresses.append(told["content"].partition("url=")[2].strip("'\""))


def dead(site: Path) -> Iterator[str]:
    """Yield each page and each of its links that leads nowhere."""
    seen = {page: Seen(page) for page in sorted(site.rglob("*.html"))}
    for page, one in seen.items():
        name = page.relative_to(site).as_posix()
        for address in dict.fromkeys(one.addresses):
            to = urlsplit(urljoin(f"{HERE}{name}", address))
            file = site / unquote(to.path).lstrip("/")
            file = file / "index.html" if file.is_dir() else file
            if to.netloc == urlsplit(HERE).netloc and (
                not file.is_file() or (file in seen and unquote(to.fragment) not in seen[file].ids)
            ):
                yield f"{name}: {address}"


def test_every_link_of_the_site_to_itself_leads_somewhere(site: Path) -> None:
    assert list(dead(site)) == []


@pytest.mark.parametrize(
    ("link", "lives"),
    [
        ("two/#here", True),
        ("two/a%20file.txt", True),
        ("https://elsewhere.org/nothing", True),
        ("two/#there", False),
        ("#there", False),
        ("three/", False),
        ("../nothing.png", False),
    ],
)
def test_a_link_that_leads_nowhere_is_told(tmp_path: Path, link: str, lives: bool) -> None:
    (tmp_path / "two").mkdir()
    (tmp_path / "two/a file.txt").touch()
    (tmp_path / "two/index.html").write_text('<p id="here">Back <a href="../#top">up</a></p>')
    (tmp_path / "index.html").write_text(f'<a href="two/">Two</a> <a href="{link}">This</a>')
    assert list(dead(tmp_path)) == ([] if lives else [f"index.html: {link}"])
