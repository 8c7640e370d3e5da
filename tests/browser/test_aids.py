"""What helps readers along: addresses of blocks, programs as files, what was read."""

import json
import zipfile
from collections import defaultdict
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from learntorch.site.finish import NEEDS
from learntorch.snippets.program import load
from tests.browser.conftest import loaded

ROOT = Path(__file__).resolve().parents[2]
CHAPTER = "tensors/creating/"
HASH = "link => link.hash"


@pytest.fixture
def page(browser: Browser, address: str) -> Page:
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        one = context.new_page()
        one.goto(address + CHAPTER)
        yield one


def test_the_name_of_a_block_copies_its_address(page: Page, address: str) -> None:
    name = page.locator("#arange > figcaption > a")
    name.click()
    expect(name).to_have_text("Address copied")
    assert page.evaluate("() => navigator.clipboard.readText()") == f"{address}{CHAPTER}#arange"
    assert page.url.endswith("#arange")
    expect(name).to_have_text("arange.py")


def saved(page: Page, name: str) -> Path:
    """Return what a click on a link saves, which bears the name of its file."""
    with page.expect_download() as waiting:
        page.locator(f'a[download="{name}"]').click()
    assert waiting.value.suggested_filename == name
    return waiting.value.path()


def test_a_block_and_a_chapter_are_saved_as_programs_and_notebooks(page: Page) -> None:
    program = load(ROOT / "snippets/tensors/creating/arange.py")
    assert saved(page, "arange.py").read_text("utf-8") == program.code
    (_, _, cell) = json.loads(saved(page, "arange.ipynb").read_text("utf-8"))["cells"]
    assert "".join(cell["source"]) == program.code.rstrip()
    with zipfile.ZipFile(saved(page, "creating.zip")) as archive:
        assert archive.read("creating/arange.py").decode() == program.code
    book = json.loads(saved(page, "creating.ipynb").read_text("utf-8"))
    assert len(book["cells"]) > 20


def test_what_was_read_to_its_end_is_marked_until_it_is_forgotten(page: Page) -> None:
    link = page.locator('.chapters a[aria-current="page"]')
    forget = page.locator("button.forget")
    expect(link).not_to_have_attribute("data-read", "")
    expect(forget).to_be_hidden()
    page.locator("nav.turn").scroll_into_view_if_needed()
    expect(link).to_have_attribute("data-read", "")
    page.reload()
    expect(link).to_have_attribute("data-read", "")
    assert page.evaluate("() => document.cookie") == ""
    forget.click()
    expect(link).not_to_have_attribute("data-read", "")
    expect(forget).to_be_hidden()
    assert page.evaluate("() => localStorage.getItem('learntorch.read')") is None


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def phone(request: pytest.FixtureRequest, browser: Browser, address: str) -> Page:
    """A page as a finger reads it."""
    with browser.new_context(
        java_script_enabled=request.param,
        has_touch=True,
        is_mobile=True,
        viewport={"width": 390, "height": 844},
    ) as context:
        one = context.new_page()
        one.goto(address + CHAPTER)
        yield one


@pytest.mark.parametrize("phone", [True], indirect=True)
def test_a_finger_sees_what_a_term_means_and_follows_at_the_second_tap(
    phone: Page, address: str
) -> None:
    here, shown = address + CHAPTER, phone.locator(".told")
    first, second = phone.locator("a.term:visible").all()[:2]
    expect(shown).to_be_hidden()
    for term in (first, second):
        term.tap()
        expect(shown).to_contain_text(term.get_attribute("title") or "no title")
        expect(shown).to_be_in_viewport(ratio=1)
        assert shown.get_by_role("link").evaluate(HASH) == term.evaluate(HASH)
    assert phone.url == here
    phone.keyboard.press("Escape")
    expect(shown).to_be_hidden()
    first.tap()
    phone.locator("header.top").tap(position={"x": 200, "y": 20})
    expect(shown).to_be_hidden()
    first.tap()
    assert phone.url == here
    expect(shown).to_be_visible()
    first.tap()
    phone.wait_for_url(f"{address}glossary/#*")
    phone.go_back()
    first.tap()
    shown.get_by_role("link").tap()
    phone.wait_for_url(f"{address}glossary/#*")


@pytest.mark.parametrize("phone", [False], indirect=True)
def test_without_a_script_the_first_tap_on_a_term_follows(phone: Page, address: str) -> None:
    phone.locator("a.term:visible").first.tap()
    phone.wait_for_url(f"{address}glossary/#*")


def test_a_mouse_and_the_keyboard_follow_a_term_at_once(page: Page, address: str) -> None:
    term = page.locator("a.term:visible").first
    term.click()
    page.wait_for_url(f"{address}glossary/#*")
    page.go_back()
    term.press("Enter")
    page.wait_for_url(f"{address}glossary/#*")


def test_a_finger_reaches_the_link_of_a_heading(phone: Page, address: str) -> None:
    links = phone.locator("main .headerlink")
    assert links.count() > 5
    for link in links.all():
        box = link.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        expect(link).to_have_css("opacity", "1")
    links.nth(1).tap()
    assert phone.url == address + CHAPTER + links.nth(1).evaluate(HASH)


def test_each_file_that_only_some_pages_need_is_needed(
    address: str, chapters: dict[str, Path]
) -> None:
    files = defaultdict(set)  # of each kind and each need: they become one, named after the first
    for file in (ROOT / "learntorch/site/theme/assets").rglob("*.[jc]s*"):
        if needs := NEEDS.findall(file.read_text()):
            files[file.suffix, *needs].add((file.stem, file.suffix))
    pages = [urlopen(address + name).read().decode() for name in [*chapters, "404.html"]]
    asked = set.union(*map(loaded, pages))
    assert files
    assert [names for names in files.values() if not names & asked] == []
