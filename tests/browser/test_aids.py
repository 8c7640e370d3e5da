"""What helps readers along: addresses of blocks, programs as files, what was read."""

import json
import re
import zipfile
from collections import defaultdict
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from learntorch.site.finish import NEEDS
from learntorch.snippets.program import load

ROOT = Path(__file__).resolve().parents[2]
CHAPTER = "tensors/creating/"


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


def test_each_file_that_only_some_pages_need_is_needed(
    address: str, chapters: dict[str, Path]
) -> None:
    files = defaultdict(set)  # of each kind and each need: they become one, named after the first
    for file in (ROOT / "learntorch/site/theme/assets").rglob("*.[jc]s*"):
        if needs := NEEDS.findall(file.read_text()):
            files[file.suffix, *needs].add((file.stem, file.suffix))
    pages = [urlopen(address + name).read().decode() for name in [*chapters, "404.html"]]
    loaded = {found for page in pages for found in re.findall(r"/(\w+)\.\w{8}(\.(?:js|css))", page)}
    assert files
    assert [names for names in files.values() if not names & loaded] == []
