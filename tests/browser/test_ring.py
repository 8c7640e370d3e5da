"""The figure of a ring all-reduce: each step shows what the four ranks held, and what they sent."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.website import ROOT

RECORDED = ROOT / "docs/generated/parallel/ring/ring.json"
CHAPTER = "parallel/"
SHOWN = """svg => Object.fromEntries([...svg.querySelectorAll("[data-value]")]
    .map(slot => [slot.dataset.value, Number(slot.textContent)]))"""
NOW = """(svg, part) => [...svg.querySelectorAll(`.${part}[data-now]`)]
    .filter(one => getComputedStyle(one).visibility === "visible")
    .map(one => one.dataset.node ?? one.dataset.to).sort()"""


@pytest.fixture
def ranks(site: object) -> list[list[Any]]:
    """What the snippet recorded, once it is rendered."""
    told: list[list[Any]] = json.loads(RECORDED.read_text("utf-8"))["ranks"]
    assert len(told) == 4
    return told


@pytest.fixture(params=[1280, 390])
def figure(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Locator:
    found = visit(CHAPTER, width=request.param).locator(".stepper.ring")
    found.scroll_into_view_if_needed()
    return found


def held(ranks: list[list[Any]], step: int) -> dict[str, float]:
    """Return what each chunk of each rank was after a step."""
    return {
        f"{rank}-{chunk}": value
        for rank, steps in enumerate(ranks)
        for chunk, value in enumerate(steps[step][1])
    }


def test_each_step_shows_what_was_held_and_sent(figure: Locator, ranks: list[list[Any]]) -> None:
    stage = figure.locator("svg.stage")
    for step in range(len(ranks[0])):
        assert stage.evaluate(SHOWN) == held(ranks, step)
        sent = [f"{(at + 1) % 4}-{rank[step][0]}" for at, rank in enumerate(ranks) if step]
        assert stage.evaluate(NOW, "edge") == stage.evaluate(NOW, "node") == sorted(sent)
        figure.get_by_role("button", name="Next step").press("ArrowRight")
    expect(figure.locator(".place")).to_have_text("Step 7 of 7: all-gather")
    expect(figure.locator(".said")).to_contain_text("each rank takes over what comes: chunk ")


def test_nothing_moves_from_step_to_step(figure: Locator, ranks: list[list[Any]]) -> None:
    heights = set()
    for _ in ranks[0]:
        height = figure.evaluate("figure => figure.getBoundingClientRect().height")
        heights.add(round(height))
        figure.get_by_role("button", name="Next step").press("ArrowRight")
    assert len(heights) == 1


def test_without_javascript_the_sums_and_all_steps_stand_there(
    browser: Browser, address: str, ranks: list[list[Any]]
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".stepper.ring")
        assert figure.locator("tbody tr").count() == len(ranks[0])
        expect(figure.locator("table.steps")).to_be_visible()
        values = figure.locator("svg .value").all_text_contents()
        assert [float(value) for value in values] == list(held(ranks, -1).values())
