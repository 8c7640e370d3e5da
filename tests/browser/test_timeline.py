"""The timeline of hooks: switching kinds and runs shows what was recorded, and only that."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from learntorch.site.timeline import WORDS
from tests.website import ROOT

RECORDED = ROOT / "docs/generated/hooks/kinds/timeline/timeline.json"
CHAPTER = "hooks/kinds/"
SHOWN = """figure => [...figure.querySelectorAll("table:not([hidden]) tbody tr:not([hidden])")]
    .map(row => [...row.cells].map(cell => cell.textContent).filter(Boolean))"""


# The words of a table that stand on two lines.
BROKEN = """figure => [...figure.querySelectorAll("table.lanes td")].flatMap(cell =>
  [...cell.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).flatMap(node =>
    [...node.data.matchAll(/\\w+/g)].filter(found => {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      return new Set([...range.getClientRects()].map(one => one.top)).size > 1;
    }).map(found => found[0])))"""


@pytest.fixture
def runs(site: object) -> dict[str, list[Any]]:
    """What the snippet recorded, once it is rendered."""
    told: dict[str, list[Any]] = json.loads(RECORDED.read_text("utf-8"))["runs"]
    assert len(told) == 2
    return told


@pytest.fixture(params=[1280, 390])
def figure(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Locator:
    found = visit(CHAPTER, width=request.param).locator(".timeline")
    found.scroll_into_view_if_needed()
    return found


def rows(events: list[Any], *off: str) -> list[list[str]]:
    """Return what the figure has to show of `events` with some kinds of hooks off."""
    kept = [event for event in events if event[0] not in off]
    return [
        [str(number), f"{WORDS[kind]} {said(shape)}"]
        for number, (kind, _, shape) in enumerate(kept, 1)
    ]


def said(shape: list[int] | None) -> str:
    return "None" if shape is None else f"({', '.join(map(str, shape))})"


def test_runs_and_kinds_are_chosen(figure: Locator, runs: dict[str, list[Any]]) -> None:
    first, second = runs
    assert figure.evaluate(SHOWN) == rows(runs[first])
    figure.get_by_label(second, exact=True).check()
    assert figure.evaluate(SHOWN) == rows(runs[second]) != rows(runs[first])
    figure.get_by_label("forward pre", exact=True).uncheck()
    figure.get_by_label("tensor: weight", exact=True).uncheck()
    assert figure.evaluate(SHOWN) == rows(runs[second], "forward_pre", "weight")
    left = len(rows(runs[second], "forward_pre", "weight"))
    expect(figure.locator(".said")).to_have_text(f"{left} hooks fire, top to bottom.")
    figure.get_by_label(first, exact=True).check()
    assert figure.evaluate(SHOWN) == rows(runs[first], "forward_pre", "weight")
    figure.get_by_label("forward pre", exact=True).check()
    figure.get_by_label("tensor: weight", exact=True).check()
    assert figure.evaluate(SHOWN) == rows(runs[first])


@pytest.mark.parametrize("width", [390, 320])
def test_words_stay_whole_on_a_telephone(visit: Callable[..., Page], width: int) -> None:
    figure = visit(CHAPTER, width=width).locator(".timeline")
    figure.scroll_into_view_if_needed()
    assert figure.locator("td", has_text="accumulate").count() > 1
    assert figure.evaluate(BROKEN) == []


def test_it_works_with_keys_alone(figure: Locator) -> None:
    before = len(figure.evaluate(SHOWN))
    figure.get_by_label("full backward", exact=True).focus()
    figure.page.keyboard.press("Space")
    assert len(figure.evaluate(SHOWN)) == before - 3


def test_without_javascript_all_runs_stand_there(
    browser: Browser, address: str, runs: dict[str, list[Any]]
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".timeline")
        assert figure.evaluate(SHOWN) == [row for events in runs.values() for row in rows(events)]
        assert figure.locator("input").count() == 0
