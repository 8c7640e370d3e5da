"""Every page, opened in a browser: nothing fails, nothing comes from elsewhere, all of it fits."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from learntorch.site import path
from learntorch.site.embedded import Folders
from learntorch.site.path import words
from tests.website import ROOT

WIDER = """selector => [...document.querySelectorAll(selector)]
    .filter(box => box.scrollWidth > box.clientWidth)
    .map(box => `${box.closest("figure")?.id}: ${box.scrollWidth} in ${box.clientWidth}`)"""
# what readers type: a word, a name, a part of an error; and the chapter that they mean
QUERIES = {
    "zeros": "tensors/creating/",
    "requires_grad": "autograd/rules/",
    "torch.cat": "tensors/shape/",
    "Sizes of tensors must match except in dimension": "errors/shape/",
}
ANSWER_TIME = """query => {
  const field = document.getElementById("query");
  const started = performance.now();
  field.value = query;
  field.dispatchEvent(new Event("input"));
  return performance.now() - started;
}"""
# programs that import learntorch without saying so below, and those that say so without need
SILENT = """() => [...document.querySelectorAll("figure.snippet[data-kind=python]")]
    .filter(block => {
      const code = [...block.querySelectorAll("pre.program > code")].map(one => one.textContent);
      const link = block.querySelector(":scope > .footer > a[href$='#learntorch']");
      const needs = /^[ \\t]*(from|import) learntorch\\b/m.test(code.join(""));
      return needs !== Boolean(link?.checkVisibility());
    }).map(block => block.id)"""
ROOM = """() => Math.min(...[...document.querySelectorAll("figure.snippet > figcaption")]
    .map(name => name.getBoundingClientRect().width))"""
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
        assert page.evaluate(SILENT) == []


def test_the_start_page_shows_a_program_its_output_and_its_graph_in_one_screen(
    visit: Callable[..., Page],
) -> None:
    page = visit("", width=1280, height=900)
    first = page.locator("main article > .side-by-side")
    pieces = (first.locator("pre.program, pre.output, .footer"), first.locator("figure.picture"))
    seen = [one for group in pieces for one in group.all()]
    assert len(seen) >= 5  # a program in two parts, two outputs, what checked them, the graph
    for piece in seen:
        expect(piece).to_be_in_viewport(ratio=1)


def test_a_chapter_says_below_its_heading_how_long_it_takes(
    site: Path, chapters: dict[str, Path]
) -> None:
    folders = Folders(*[ROOT / "snippets"] * 4, ROOT / "docs", ROOT / "mkdocs.yml")
    known = {place_of(one.place): words(one) for one in path.chapters(folders)}
    said = {}
    for page in site.rglob("index.html"):
        found = re.findall(r'</h1>\s*<p class="time"[^>]*>([^<]*)</p>', page.read_text("utf-8"))
        said |= {page.parent.relative_to(site).as_posix(): one for one in found}
    assert said == known
    assert 0 < len(known) < len(chapters)


def place_of(source: str) -> str:
    """Return the folder of a page below the root of the site."""
    return Path(source).with_suffix("").as_posix()


def test_a_third_link_leaves_the_name_of_a_block_its_room_on_a_phone(
    visit: Callable[..., Page],
) -> None:
    """A site with a repository has a link to Colab beside the other two."""
    page = visit("tensors/shape/", width=320)
    room = page.evaluate(ROOM)
    page.locator("figure.snippet > .save").evaluate_all(
        "boxes => boxes.forEach(box => box.append(box.firstChild.cloneNode(true)))"
    )
    assert page.locator("figure.snippet > .save > :nth-child(3)").count() > 20
    assert page.evaluate(ROOM) >= room
    assert page.evaluate(PAGE_WIDTH) <= 320


def test_wide_code_scrolls_within_its_block(visit: Callable[..., Page]) -> None:
    page = visit("tensors/creating/", width=390)
    blocks = page.locator("pre.program[tabindex='0']")
    assert blocks.count() > 0
    assert len(page.evaluate(WIDER, "pre.program")) == blocks.count()
    assert blocks.first.evaluate("box => (box.scrollLeft = 9, box.scrollLeft)") == 9


def test_what_is_folded_is_laid_out_and_measured_once_it_opens(
    context: BrowserContext, address: str
) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    metrics = context.new_cdp_session(page)
    metrics.send("Performance.enable")
    page.goto(f"{address}verification/")
    page.wait_for_load_state("networkidle")
    folds = page.locator("main details")
    counted = {
        one["name"]: one["value"] for one in metrics.send("Performance.getMetrics")["metrics"]
    }
    assert counted["LayoutCount"] < folds.count() / 2
    tables = folds.locator(".table[tabindex='0']")
    expect(tables).to_have_count(0)
    page.evaluate("document.querySelectorAll('main details').forEach(fold => (fold.open = true))")
    wide = page.evaluate(WIDER, "main details .table")
    assert wide
    expect(tables).to_have_count(len(wide))


def test_search_loads_its_index_when_it_is_used_and_answers_at_once(
    visit: Callable[..., Page],
) -> None:
    page = visit("tensors/shape/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(200)
    assert not [address for address in asked if "search_index" in address]
    page.keyboard.press("/")
    status = page.locator("#search [role=status]")
    expect(status).to_be_empty()
    assert [address for address in asked if "search_index" in address]
    for query, chapter in QUERIES.items():
        page.locator("#query").fill(query)
        first = page.locator("ol.found a").first
        expect(first).to_have_attribute("href", re.compile(f"/{chapter}(#.*)?$"))
        assert page.evaluate(ANSWER_TIME, query) < 100
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("#query")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#search")).not_to_be_visible()
    page.locator("button.find").click()
    page.locator("#query").fill("gradcheck")
    page.keyboard.press("Enter")
    page.wait_for_url("**/autograd/derivatives/**")


def test_search_says_that_nothing_is_found(visit: Callable[..., Page]) -> None:
    page = visit("")
    page.locator("button.find").click()
    page.locator("#query").fill("torch.no_such_name")
    expect(page.locator("#search [role=status]")).to_have_text("Nothing holds torch.no_such_name")
    assert page.locator("ol.found a").count() == 0


def test_colors_follow_the_system_until_the_switch_is_used(visit: Callable[..., Page]) -> None:
    page, root = (opened := visit("")), opened.locator("html")
    shown = "() => getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(shown)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(shown)
    assert light != dark
    for word, color in (("light", light), ("dark", dark), ("as the", dark), ("light", light)):
        page.locator("button.scheme").click()
        expect(page.locator("button.scheme")).to_have_accessible_name(
            re.compile(f"^Colors: {word}")
        )
        assert page.evaluate(shown) == color
    page.reload()
    expect(root).to_have_attribute("data-md-color-scheme", "default")
    expect(page.locator("button.scheme")).to_have_accessible_name(re.compile("^Colors: light"))


def test_the_map_says_where_one_is(visit: Callable[..., Page]) -> None:
    page = visit("tensors/shape/")
    chapters = page.get_by_role("navigation", name="Chapters")
    expect(chapters.locator("[aria-current=page]")).to_have_text("Shape: reshape, cat, stack, sum")
    page.locator("#cat-and-stack").scroll_into_view_if_needed()
    page.evaluate("() => document.getElementById('cat-and-stack').scrollIntoView()")
    expect(chapters.locator(".sections [aria-current]")).to_have_text("Cat and stack")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(chapters).not_to_be_visible()
    page.get_by_role("button", name="Chapters").click()
    expect(chapters).to_be_visible()
    chapters.get_by_role("link", name="Max and argmax").click()
    expect(chapters).not_to_be_visible()


FOLDED = """() => [...document.querySelectorAll("main details > :not(summary)")]
    .filter(part => !part.checkVisibility()).map(part => part.outerHTML.slice(0, 90))"""


def test_print_shows_what_is_folded(visit: Callable[..., Page], place: str) -> None:
    page = visit(place)
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => fold.open = false)")
    folds = page.locator("main details").count()
    assert len(page.evaluate(FOLDED)) >= folds
    page.emulate_media(media="print")
    assert page.evaluate(FOLDED) == []
    expect(page.locator("header.top")).not_to_be_visible()


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
