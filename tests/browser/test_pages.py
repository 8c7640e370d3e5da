"""Every page, opened in a browser: nothing fails, nothing comes from elsewhere, all of it fits."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

WIDER = """selector => [...document.querySelectorAll(selector)]
    .filter(box => box.scrollWidth > box.clientWidth)
    .map(box => `${box.closest("figure")?.id}: ${box.scrollWidth} in ${box.clientWidth}`)"""
PAGE_WIDTH = "() => document.scrollingElement.scrollWidth"


def test_every_chapter_has_a_page(site: Path, chapters: dict[str, Path]) -> None:
    folders = {path.parent.relative_to(site) for path in site.rglob("index.html")}
    built = {f"{folder.as_posix()}/" for folder in folders if folder.parts[:1] != ("generated",)}
    assert len(chapters) > 0
    assert {name.removeprefix("./") for name in built} == set(chapters)


def test_page_opens_and_fits(
    visit: Callable[..., Page], chapter: str, chapters: dict[str, Path]
) -> None:
    page = visit(chapter, width=1280)
    expect(page.locator("h1")).to_have_count(1)
    description = page.locator("meta[name=description]").get_attribute("content") or ""
    assert f"\ndescription: {description.strip()}\n" in chapters[chapter].read_text("utf-8")
    assert page.locator(".footer.unchecked, .report, .missing").count() == 0
    assert page.evaluate(WIDER, "pre.program, pre.program > code") == []
    assert page.evaluate(PAGE_WIDTH) <= 1280
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(PAGE_WIDTH) <= width


def test_wide_code_scrolls_within_its_block(visit: Callable[..., Page]) -> None:
    page = visit("tensors/creating/", width=390)
    blocks = page.locator("pre.program[tabindex='0']")
    assert blocks.count() > 0
    assert len(page.evaluate(WIDER, "pre.program")) == blocks.count()
    assert blocks.first.evaluate("box => (box.scrollLeft = 9, box.scrollLeft)") == 9


def test_search_finds_zeros(visit: Callable[..., Page]) -> None:
    page = visit("")
    box = page.locator("input[name=query]")
    box.click()
    box.press_sequentially("zeros")
    found = page.locator("a.md-search-result__link[href*='tensors/creating/']")
    expect(found.first).to_be_visible()


def test_dark_follows_the_system_until_the_switch_is_used(visit: Callable[..., Page]) -> None:
    page, body = (opened := visit("")), opened.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title='Switch to light']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_print_shows_what_is_folded(visit: Callable[..., Page]) -> None:
    page = visit("tensors/creating/")
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = false)")
    folded = page.locator("details > figure.snippet").first
    expect(folded).not_to_be_visible()
    page.emulate_media(media="print")
    expect(folded).to_be_visible()
    expect(page.locator("header.md-header")).not_to_be_visible()


def test_nothing_is_asked_of_another_host(site: Path) -> None:
    """Also in what no page has asked for yet: only links may lead elsewhere."""
    asks = re.compile(
        r"""(?:<(?:script|img|iframe|source)\b[^>]*?\bsrc="""
        r"""|<link\b[^>]*?\bhref=|@import\s+(?:url\()?|\burl\()["']?(https?:)?//[^"')>\s]+"""
    )
    files = [path for path in site.rglob("*") if path.suffix in (".html", ".css", ".svg")]
    found = [
        (path.name, item[0]) for path in files for item in asks.finditer(path.read_text("utf-8"))
    ]
    assert len(files) > 0
    assert found == []
