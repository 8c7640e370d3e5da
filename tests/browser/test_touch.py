"""The figures that answer, on a phone: a finger meets each control, and each answers to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ElementHandle, Page

FIGURE = "main .answers"
CONTROLS = "button, input, select, summary"
STATE = """figure => JSON.stringify([figure.innerHTML,
    [...figure.querySelectorAll("input, select")].map(one => [one.value, one.checked])])"""
KIND = "one => one.matches('input') ? one.type : one.localName"
READY = f"""figure => [...figure.querySelectorAll("{CONTROLS}")]
    .some(one => one.checkVisibility())"""
SETTLED = "() => new Promise(done => setTimeout(done, 60))"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A page on a telephone, which has no mouse."""
    with browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    ) as context:
        yield context.new_page()


def taps(figure: ElementHandle, control: ElementHandle) -> bool:
    """Tap a control; say whether its figure changed, or it now waits for what is typed."""
    kind, before = control.evaluate(KIND), figure.evaluate(STATE)
    box = control.bounding_box()
    assert box is not None
    near_end = {"x": box["width"] * 0.95, "y": box["height"] / 2}
    near_start = {"x": box["width"] * 0.05, "y": box["height"] / 2}
    at_end = kind == "range" and control.evaluate("one => one.value === one.max")
    place = {"range": near_start if at_end else near_end}.get(kind)
    control.tap(position=place, timeout=3_000)
    figure.evaluate(SETTLED)
    if kind in ("text", "number", "select"):
        return bool(control.evaluate("one => one === document.activeElement"))
    return bool(figure.evaluate(STATE) != before)


def test_each_control_of_each_figure_answers_to_a_finger(
    phone: Page, address: str, site: Path, chapters: dict[str, Path]
) -> None:
    tapped, dead = 0, []
    for chapter in chapters:
        if 'class="answers ' not in (site / chapter / "index.html").read_text("utf-8"):
            continue
        phone.goto(address + chapter)
        for figure in phone.query_selector_all(FIGURE):
            figure.scroll_into_view_if_needed()
            phone.wait_for_function(READY, arg=figure)
            for control in reversed(figure.query_selector_all(CONTROLS)):  # what resets is first
                chosen = control.evaluate("one => one.type === 'radio' && one.checked")
                if chosen or not control.is_visible() or not control.is_enabled():
                    continue
                tapped += 1
                if not taps(figure, control):
                    dead.append((chapter, control.evaluate("one => one.outerHTML")))
    assert dead == []
    assert tapped > 50
