"""The same sources build with a second site engine, to the same pages.

mkdocs-material reaches its end of life in May 2027, and Zensical reads the same mkdocs.yml. It
shows no notebooks, but offers them as files.
"""

import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from tests.website import ROOT

SOURCES = ("snippets", "learntorch", "records", "mkdocs_html", "pyproject.toml")
NOTEBOOKS = PurePosixPath("generated/labs")
FACTS = ("title", "text", "headings", "blocks", "links", "pictures", "drawings", "tables")


def _built(command: list[str], folder: Path) -> Path:
    """Build in a folder of its own: Zensical writes where mkdocs.yml says, and nowhere else."""
    shutil.copytree(ROOT / "docs", folder / "docs")  # it follows no link to it
    shutil.copy(ROOT / "mkdocs.yml", folder)  # and would build where a link to this leads
    for name in SOURCES:
        (folder / name).symlink_to(ROOT / name)
    (folder / "build").mkdir()
    (folder / "build/records").symlink_to(ROOT / "build/records")
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
    return folder / "build/site"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The site as mkdocs and as Zensical build it."""
    return (
        _built(["mkdocs", "build", "--strict"], tmp_path_factory.mktemp("mkdocs")),
        _built(["zensical", "build", "--strict"], tmp_path_factory.mktemp("zensical")),
    )


def _pages(site: Path) -> dict[str, Path]:
    """Return the pages of a site that are made from Markdown, by address."""
    found = (path.parent for path in site.rglob("index.html"))
    places = {path.relative_to(site).as_posix(): path / "index.html" for path in found}
    return {
        "" if place == "." else f"{place}/": path
        for place, path in sorted(places.items())
        if not place.startswith("generated/")  # boards, and the notebooks that mkdocs shows
    }


def _facts(page: Path, address: str) -> dict[str, object]:
    """Return what a reader gets of a page, in the order in which it stands there."""
    tree = BeautifulSoup(page.read_bytes(), "html.parser")
    main = tree.main
    assert tree.title is not None
    assert main is not None

    def texts(*tags: str) -> list[str]:
        return [" ".join(item.get_text().split()) for item in main.find_all(tags)]

    return {
        "title": tree.title.get_text(),
        "text": " ".join(main.get_text().split()),
        "headings": texts(*(f"h{level}" for level in range(1, 7))),
        "blocks": [item.get_text() for item in main.find_all("pre")],
        "links": [_link(str(item["href"]), address) for item in main.find_all("a", href=True)],
        "pictures": [(item["src"], item["alt"]) for item in main.find_all("img")],
        "drawings": [str(item) for item in main.find_all("svg")],
        "tables": texts("table"),
    }


def _link(target: str, address: str) -> str:
    """Return where a link leads, below the site; one to a notebook leads to its file or page."""
    place = urljoin(f"/{address}", target)
    if place.startswith(f"/{NOTEBOOKS}/") and place.count("/") > 2:
        return f"/{NOTEBOOKS}/{PurePosixPath(place).stem}"
    return place


def test_the_second_engine_makes_the_same_pages(sites: tuple[Path, Path]) -> None:
    assert set(_pages(sites[0])) == set(_pages(sites[1]))
    assert len(_pages(sites[0])) == sum(
        "generated" not in path.parts for path in (ROOT / "docs").rglob("*.md")
    )


@pytest.fixture(scope="module")
def facts(sites: tuple[Path, Path]) -> dict[str, tuple[dict[str, object], ...]]:
    """What each page says in both, by its address."""
    first, second = map(_pages, sites)
    return {
        address: (_facts(first[address], address), _facts(second[address], address))
        for address in first
    }


@pytest.mark.parametrize("fact", FACTS)
def test_pages_are_equal(facts: dict[str, tuple[dict[str, object], ...]], fact: str) -> None:
    for address, (one, other) in facts.items():
        assert one[fact] == other[fact], address or "the start page"
    assert any(one[fact] for one, _ in facts.values())


def test_notebooks_are_offered_as_files(sites: tuple[Path, Path]) -> None:
    names = sorted(path.name for path in (sites[1] / NOTEBOOKS).glob("*.ipynb"))
    assert names == sorted(f"{path.name}.ipynb" for path in (sites[0] / NOTEBOOKS).iterdir())
