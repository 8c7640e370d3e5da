"""The pages of laboratories, in a browser: as quiet, as light and as true as the others."""

import ast
import gzip
import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from learntorch.site.labs import ANSWER, cells
from learntorch.snippets.checker import Checker
from learntorch.snippets.compare import lines_of, match
from learntorch.snippets.program import load, parse
from tests.browser.conftest import LABS
from tests.website import ROOT

PAGE_LIMIT = 25_000  # bytes of its HTML as a server compresses it
WIDTH_OF_PAGE = "() => document.scrollingElement.scrollWidth"
FRAMES = """() => ["program", "output"].map(voice => {
  const pre = document.querySelector(`figure.snippet > pre.${voice}`);
  const { backgroundColor, color, borderLeftWidth } = getComputedStyle(pre);
  return [backgroundColor, color, borderLeftWidth];
})"""
each = pytest.mark.parametrize("place", LABS)


def html_of(site: Path, place: str) -> str:
    return (site / place / "index.html").read_text("utf-8")


class Tags(HTMLParser):
    """Gathers the tags of a page, and of them those within the article."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict[str, str | None], bool, bool]] = []
        self.depth = {"article": 0, "svg": 0}
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.all.append((tag, dict(attributes), self.depth["article"] > 0, self.depth["svg"] > 0))
        if tag in self.depth:
            self.depth[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in self.depth:
            self.depth[tag] -= 1


def test_there_are_pages_of_laboratories(site: Path) -> None:
    built = {f"generated/labs/{path.parent.name}/" for path in site.glob("generated/labs/*/*.html")}
    assert built == set(LABS) != set()


@each
def test_the_terms_of_its_prose_lead_to_the_glossary(
    visit: Callable[..., Page], address: str, place: str
) -> None:
    page = visit(place)
    links = page.locator("a.term").evaluate_all("all => all.map(link => link.href)")
    assert len(links) == len(set(links)) >= 4
    term = page.locator("a.term:visible").first
    assert term.get_attribute("title")
    term.click()
    page.wait_for_url(f"{address}glossary/#*")
    expect(page.locator(":target")).to_be_visible()


@each
def test_page_brings_nothing_of_jupyter_along(site: Path, place: str) -> None:
    html = html_of(site, place)
    inside = [(tag, names, svg) for tag, names, within, svg in Tags(html).all if within]
    assert len(inside) > 500
    assert [tag for tag, _, svg in inside if tag in ("script", "style") and not svg] == []
    assert [names for _, names, _ in inside if "style" in names] == []
    assert not re.search(r'class="[^"]*\b(?:jp|jupyter)-', html)
    assert asked(html) == asked(html_of(site, "gpu").replace('="../', '="../../../'))


LEADING = ("prev", "next", "alternate")  # to other pages, which are not loaded


def asked(html: str) -> list[tuple[str, str | None]]:
    """Return what a page loads: scripts and styles, and the inline ones outside drawings."""
    return [
        (tag, names.get("src") or names.get("href"))
        for tag, names, _, svg in Tags(html).all
        if tag in ("script", "style", "link") and names.get("rel") not in LEADING
        if not svg
    ]


@each
def test_page_is_no_heavier_than_others(site: Path, place: str) -> None:
    assert len(gzip.compress(html_of(site, place).encode())) < PAGE_LIMIT


@each
def test_headings_and_links_lead_somewhere(site: Path, place: str) -> None:
    tags = Tags(html_of(site, place)).all
    ids = [names["id"] for _, names, _, _ in tags if "id" in names]
    assert len(ids) == len(set(ids))
    targets = [names["href"] or "" for tag, names, _, _ in tags if tag == "a" and "href" in names]
    for target in targets:
        file, _, anchor = target.partition("#")
        if file.startswith("https:"):
            continue
        at = (site / place / file).resolve()
        assert at.exists(), target
        if anchor:
            there = (
                ids if not file else re.findall(r'id="([^"]+)"', (at / "index.html").read_text())
            )
            assert anchor in there, target
    assert len(targets) > 20


@each
def test_page_opens_and_fits(visit: Callable[..., Page], place: str) -> None:
    page = visit(place, width=1280)
    expect(page.locator("h1")).to_have_count(1)
    first = page.locator("article > p:not(.time)").first.inner_text()
    said = page.locator("meta[name=description]").get_attribute("content") or ""
    assert said == " ".join(first.split())
    assert 50 < len(said) <= 160
    assert page.locator(".footer.checked").count() == 1
    assert page.locator(".footer.unchecked, .report, .missing").count() == 0
    assert page.evaluate(WIDTH_OF_PAGE) <= 1280
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(WIDTH_OF_PAGE) <= width


@each
def test_pictures_are_seen_and_described(visit: Callable[..., Page], place: str) -> None:
    page = visit(place)
    alts = [cell.alt for cell in cells(ROOT, LABS[place]) if cell.alt]
    drawings = page.locator("figure.picture").all()
    assert len(drawings) == len(alts) > 0
    for drawing, alt in zip(drawings, alts, strict=True):
        drawing.scroll_into_view_if_needed()
        expect(drawing.get_by_role("img", name=alt, exact=True)).to_be_visible()
    images = page.locator("figure.picture img")
    for image in images.all():
        page.wait_for_function("image => image.naturalWidth > 0", arg=image.element_handle())


@each
def test_programs_look_as_on_other_pages_in_light_and_dark(
    visit: Callable[..., Page], place: str
) -> None:
    lab, other = visit(place), visit("overview/")
    for scheme in ("light", "dark"):
        frames = []
        for page in (lab, other):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            frames.append(page.evaluate(FRAMES))
        assert frames[0] == frames[1]
        program, output = frames[0]
        assert program != output


@each
def test_answers_are_folded_and_open_without_a_script(
    browser: Browser, address: str, place: str
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + place)
        folds = page.locator("article > details").all()
        assert len(folds) > 3
        for fold in folds:
            expect(fold.locator("figure.snippet").first).not_to_be_visible()
            fold.locator("summary").click()
            expect(fold.locator("figure.snippet").first).to_be_visible()


@each
def test_the_notebook_is_there_to_download(
    visit: Callable[..., Page], site: Path, place: str
) -> None:
    page = visit(place)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download this laboratory as a notebook").click()
    held = (ROOT / "docs" / f"{place.rstrip('/')}.ipynb").read_bytes()
    assert Path(waiting.value.path()).read_bytes() == held


@pytest.fixture(scope="module")
def copies(browser: Browser, address: str, unfold: str) -> dict[str, list[str]]:
    """What the copy buttons of each page copy."""
    found = {}
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page = context.new_page()
        for place in LABS:
            page.goto(address + place)
            page.evaluate(unfold)
            found[place] = []
            for button in page.locator("figure.snippet > button.copy").all():
                assert button.inner_text() == "Copy to here"
                button.click()
                expect(button).to_have_text("Copied")
                found[place].append(page.evaluate("() => navigator.clipboard.readText()"))
            expect(button).to_have_text("Copy to here")  # again, after a while
    return found


@each
def test_a_copy_is_the_program_down_to_its_cell(copies: dict[str, list[str]], place: str) -> None:
    programs = [cell.program for cell in cells(ROOT, LABS[place]) if cell.program]
    assert len(copies[place]) == len(programs) > 5
    for number, text in enumerate(copies[place], 1):
        body = "\n".join(program.code for program in programs[:number])
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(body))
    assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(load(ROOT / LABS[place]).code))


def test_copied_programs_do_what_their_pages_show(copies: dict[str, list[str]]) -> None:
    """One from the middle and the last one: it runs all that the others do."""
    work = []
    for place, texts in copies.items():
        programs = [cell.program for cell in cells(ROOT, LABS[place]) if cell.program]
        for number in (len(texts) // 2, len(texts) - 1):
            parts = [item for program in programs[: number + 1] for item in program.statements]
            shown = tuple(row for item in parts for row in item.shown)
            work.append((parse(f"{texts[number]}\n", LABS[place]), shown))
    with Checker(ROOT) as checker, ThreadPoolExecutor(os.cpu_count()) as pool:
        checker.warm([program for program, _ in work])
        runs = list(pool.map(lambda item: checker.run_copied(item[0]), work))
    for (program, shown), run in zip(work, runs, strict=True):
        assert run.raised is None, f"{program.path}: {run.raised}"
        printed = lines_of("".join(run.outputs).rstrip())
        assert match(shown or ("",), printed or ("",)) is not None, f"{program.path}: {printed}"


def test_answers_are_what_the_scripts_say(site: Path) -> None:
    for place, lab in LABS.items():
        answers = [cell for cell in cells(ROOT, lab) if ANSWER in cell.tags and cell.program]
        folds = re.findall(r"<details class=\"success\">.*?</details>", html_of(site, place), re.S)
        assert sum(fold.count('data-kind="lab"') for fold in folds) == len(answers)
