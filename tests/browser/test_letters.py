"""The letters in pictures are large enough on a phone, with and without a script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from learntorch.site.svg import LEAST

BOARD = ".board"  # ends the names of folders whose pages are TensorBoard's own
# Of each text that is seen: which picture it is in, its words, and its size on the screen.
TEXTS = """() => [...document.querySelectorAll("main svg :is(text, tspan)")]
    .filter(text => text.getClientRects().length && text.textContent.trim())
    .map(text => {
      const { b, d } = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(b, d);
      return [text.ownerSVGElement.id, text.textContent, size];
    })"""


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def phone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    with browser.new_context(
        java_script_enabled=request.param, viewport={"width": 390, "height": 844}
    ) as context:
        yield context.new_page()


def test_letters_in_pictures_are_large_enough_on_a_phone(
    phone: Page, site: Path, address: str, unfold: str
) -> None:
    pages = sorted(path.parent.relative_to(site) for path in site.rglob("index.html"))
    seen, small = 0, []
    for folder in pages:
        if any(part.endswith(BOARD) for part in folder.parts):
            continue
        phone.goto(f"{address}{folder.as_posix()}/")
        phone.evaluate(unfold)
        for picture, words, size in phone.evaluate(TEXTS):
            seen += 1
            if size < LEAST:
                small.append(f"{folder}, {picture}: {words!r} is {size:.1f} px high")
    assert seen > 1000
    assert not small, f"{len(small)} of {seen}:\n" + "\n".join(small)


def test_what_scrolls_for_its_letters_stays_in_its_box(phone: Page, address: str) -> None:
    phone.goto(f"{address}tensors/attributes/")
    box = phone.locator(".drawing", has=phone.locator("svg[data-size=wide]")).first
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    assert phone.evaluate("() => document.scrollingElement.scrollWidth") == 390
