"""The page of samples is the visual test: it has every piece, and each looks as it should."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

PAGE = "samples/"
# What is told apart by a word, a bar or its shape, for readers who do not see the color.
TOLD_APART = """() => {
  const [output, error] = ["output", "error"].map(voice => document.querySelector(`pre.${voice}`));
  const style = element => getComputedStyle(element);
  return {
    word: error.querySelector(".label").textContent,
    seen: error.querySelector(".label").offsetWidth > 1,
    unseen: output.querySelector(".label").offsetWidth <= 1
      || style(output.querySelector(".label")).clipPath !== "none",
    grounds: new Set([output, error, document.querySelector("pre.program")]
      .map(one => style(one).backgroundColor)).size,
    bar: parseFloat(style(error).borderLeftWidth) > 1,
  };
}"""
# What stands on the place of an aside, or what of an aside stands outside the screen.
COVERED = """() => [...document.querySelectorAll(".admonition.aside")].flatMap(aside => {
  const { left, right, top, bottom } = aside.getBoundingClientRect();
  const others = [...document.querySelectorAll(
    "main :is(p, li, pre, h1, h2, h3, img, svg, summary, table, figure), nav a")];
  const found = others.filter(one => !aside.contains(one) && [...one.getClientRects()].some(box =>
    box.left < right && box.right > left && box.top < bottom && box.bottom > top));
  return [...found, ...(left < 0 || right > innerWidth ? [aside] : [])].map(one =>
    `${one.tagName} ${one.textContent.slice(0, 40)}`);
})"""
# How many letters stand in each line of a paragraph but its last.
LETTERS = """paragraph => {
  const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), rows = [0];
  const range = document.createRange();
  let before = 0;
  while (words.nextNode()) {
    const node = words.currentNode;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, width } = range.getBoundingClientRect();
      if (!width) continue;
      if (left < before - 20) rows.push(0);
      before = left;
      rows[rows.length - 1] += 1;
    }
  }
  return rows.slice(0, -1);
}"""
FAMILIES = """() => [...document.querySelectorAll("body *:not(svg, svg *)")]
    .map(one => getComputedStyle(one).fontFamily.split(",")[0].replaceAll('"', ""))"""
# What stands on another page only, with the reason.
ELSEWHERE = {
    "pre.measured": "the record of a certain machine: docs/gpu.md",
    "fold: versions": "stands where a program prints something else with another torch",
    "fold: mkdocstrings-source": "the source of a function: docs/reference.md",
    "answers broadcast": "fields and a table as `answers dim` has: docs/tensors/broadcasting.md",
    "answers digits": "needs a trained network in a file: docs/deployment.md",
    "answers indexing": "fields and a table as `answers dim` has: docs/tensors/memory.md",
    "answers promotion": "the dtypes of 230 sums: docs/tensors/attributes.md",
    "answers storage": "fields and a table as `answers dim` has: docs/tensors/memory.md",
    "answers trace": "times of a certain machine: docs/utilisation.md",
}
MARKS = {
    "board": '<a class="board"',
    "exercise": "<code>learntorch exercise start ",
    "term": '<a class="term"',
}
SVG = re.compile(r'<svg\b[^>]*\bclass="([^"]*)"')
KINDS = re.compile(r'<(figure|div|details|table|blockquote|dl|ol)\b[^>]*\bclass="([^"]*)"')


def pieces(html: str) -> set[str]:
    """Return the kinds of notes, folds, tabs, blocks, pictures and figures of a page."""
    found = {f"block of {kind}" for kind in re.findall(r'class="snippet" data-kind="(\w+)"', html)}
    found |= {f"pre.{voice}" for voice in re.findall(r'<pre class="(\w+)"', html)}
    found |= {f"svg: {classes}" for classes in SVG.findall(html)}
    found |= set(re.findall(r'class="(answers [^"]*)"', html))
    found |= {name for name, mark in MARKS.items() if mark in html}
    for tag, classes in KINDS.findall(html):
        if tag == "div" and "admonition" in classes.split():
            found.add(f"note: {' '.join(sorted(classes.split()))}")
        elif tag == "details":
            found.add(f"fold: {classes}")
        elif "tabbed-set" in classes:
            found.add("tabs")
    return found


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    with browser.new_context(
        color_scheme=request.param, viewport={"width": 1400, "height": 900}
    ) as one:
        page = one.new_page()
        page.goto(address + PAGE)
        page.evaluate("() => document.fonts.ready")
        yield page


def test_every_piece_of_every_page_is_here(site: Path, chapters: dict[str, Path]) -> None:
    pages = {
        chapter: pieces((site / chapter / "index.html").read_text("utf-8")) for chapter in chapters
    }
    shown = pages[PAGE]
    missing = {
        piece: chapter
        for chapter, found in pages.items()
        for piece in found - shown - set(ELSEWHERE)
    }
    assert not missing, f"show these in docs/samples.md: {missing}"
    assert {"exercise", "term", "board", "svg: graph", "answers stepper"} <= shown
    stray = set(ELSEWHERE) - set().union(*pages.values()) | set(ELSEWHERE) & shown
    assert not stray, f"no page has these, or the samples have them by now: {stray}"


def test_program_output_and_error_are_told_apart_without_color(page: Page) -> None:
    told = page.evaluate(TOLD_APART)
    assert told == {"word": "error", "seen": True, "unseen": True, "grounds": 3, "bar": True}


def test_lines_of_prose_are_of_a_length_to_read(page: Page, address: str) -> None:
    page.goto(f"{address}tensors/shape/")
    page.evaluate("() => document.fonts.ready")
    paragraphs = page.locator(".md-content__inner > p").all()
    lines = sorted(count for one in paragraphs for count in one.evaluate(LETTERS))
    assert len(lines) > 50
    assert lines[len(lines) // 10] >= 60
    assert lines[-len(lines) // 10] <= 76


def test_a_note_in_the_margin_stands_beside_the_text(page: Page) -> None:
    aside, text = (
        page.locator(".admonition.aside").first,
        page.locator(".md-content__inner > p").first,
    )
    assert left(aside) > left(text) + width(text)
    page.set_viewport_size({"width": 390, "height": 844})
    assert left(aside) < left(text) + 20
    assert width(aside) <= 390


def test_notes_in_the_margin_cover_nothing(
    visit: Callable[..., Page], chapters: dict[str, Path]
) -> None:
    noted = [place for place, file in chapters.items() if "!!! aside" in file.read_text("utf-8")]
    assert len(noted) > 5
    for place in noted:
        page = visit(place)
        for wide in (1280, 390):
            page.set_viewport_size({"width": wide, "height": 900})
            assert page.evaluate(COVERED) == [], (place, wide)
        page.close()


def test_two_typefaces_and_no_more(page: Page) -> None:
    named = set(page.evaluate(FAMILIES))
    assert named == {"Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"}


def test_on_paper_folds_are_open_and_the_furniture_is_gone(page: Page) -> None:
    answer = page.get_by_text("And one in it that answers.")
    second = page.get_by_text("The second.", exact=True)
    assert not answer.is_visible()
    assert not second.is_visible()
    page.emulate_media(media="print")
    assert answer.is_visible()
    assert second.is_visible()
    for part in (".copy", ".save", "header", "nav.chapters", ".notebook"):
        assert not any(one.is_visible() for one in page.locator(part).all()), part
    ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(253, 252, 250)"  # the light paper, in both schemes


def left(item: Locator) -> float:
    return item.evaluate("one => one.getBoundingClientRect().left")


def width(item: Locator) -> float:
    return item.evaluate("one => one.getBoundingClientRect().width")
