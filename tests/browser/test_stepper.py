"""The figure of recorded steps: buttons, slider, keys, and a table for all who have no script."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

RECORDED = Path(__file__).parents[2] / "docs/generated/autograd/graph/steps/steps.json"
CHAPTER = "autograd/graph/"
OUTSIDE = """figure => [...figure.querySelectorAll("*")]
    .filter(item => item.getBoundingClientRect().right > figure.getBoundingClientRect().right)
    .map(item => item.outerHTML)"""
SHOWN = """svg => Object.fromEntries(["value", "grad"].map(kind => [kind, Object.fromEntries(
    [...svg.querySelectorAll(`[data-${kind}]`)].map(slot => [slot.dataset[kind], slot.textContent])
        .filter(([_, text]) => text)
        .map(([name, text]) => [name, Number(text)]))]))"""


@pytest.fixture
def steps(site: Path) -> list[dict[str, Any]]:
    """What the snippet recorded, once it is rendered."""
    recorded: list[dict[str, Any]] = json.loads(RECORDED.read_text("utf-8"))["steps"]
    assert len(recorded) > 4
    return recorded


@pytest.fixture(params=[1280, 390])
def page(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Page:
    """The chapter on a wide and on a narrow screen."""
    return visit(CHAPTER, width=request.param)


@pytest.fixture
def figure(page: Page) -> Locator:
    """The figure, in sight."""
    found = page.locator(".stepper")
    found.scroll_into_view_if_needed()
    return found


def shows(figure: Locator, step: dict[str, Any]) -> None:
    """Assert that the figure shows exactly what is known after `step`."""
    stage = figure.locator("svg.stage")
    assert stage.evaluate(SHOWN) == {"value": step["values"], "grad": step["grads"]}
    expect(stage).to_have_attribute("data-phase", step["phase"])
    now = stage.locator(".node[data-now]")
    expect(now).to_have_count(1)
    expect(now).to_have_attribute("data-node", step["node"])
    expect(figure.locator(".said")).to_have_text(step["text"])
    expect(figure.locator("tr[data-now] .text")).to_have_text(step["text"])


def test_buttons_go_forward_and_back_and_stop_at_the_ends(
    figure: Locator, steps: list[dict[str, Any]]
) -> None:
    back = figure.get_by_role("button", name="Previous step")
    forward = figure.get_by_role("button", name="Next step")
    shows(figure, steps[0])
    expect(back).to_have_attribute("aria-disabled", "true")
    for step in steps[1:]:
        forward.click()
        shows(figure, step)
    expect(forward).to_have_attribute("aria-disabled", "true")
    forward.click(force=True)
    shows(figure, steps[-1])
    for step in reversed(steps[:-1]):
        back.click()
        shows(figure, step)


def test_slider_goes_to_any_step(figure: Locator, steps: list[dict[str, Any]]) -> None:
    slider = figure.get_by_role("slider", name="Step")
    for number in (5, 2, len(steps)):
        slider.fill(str(number))
        shows(figure, steps[number - 1])
        expect(slider).to_have_attribute("aria-valuetext", f"{number} of {len(steps)}")


@pytest.mark.parametrize("role", ["slider", "button"])
def test_arrow_keys_step(
    page: Page, figure: Locator, steps: list[dict[str, Any]], role: str
) -> None:
    control = figure.get_by_role(role).first  # type: ignore[arg-type]
    control.focus()
    for key, number in [
        ("ArrowRight", 1),
        ("ArrowRight", 2),
        ("ArrowLeft", 1),
        ("End", -1),
        ("Home", 0),
    ]:
        page.keyboard.press(key)
        shows(figure, steps[number])
        expect(control).to_be_focused()


def test_edges_point_the_way_of_the_pass(figure: Locator, steps: list[dict[str, Any]]) -> None:
    slider, edges = figure.get_by_role("slider"), figure.locator(".edge")
    heads = {name: edges.locator(f".head.{name}") for name in ("forward", "backward")}
    for phase, other in (("forward", "backward"), ("backward", "forward")):
        number = next(n for n, step in enumerate(steps, 1) if step["phase"] == phase)
        slider.fill(str(number))
        expect(heads[phase].first).to_be_visible()
        expect(heads[other].first).not_to_be_visible()


def test_it_fits(page: Page, figure: Locator) -> None:
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width
    assert figure.locator("details[open]").count() == 1  # the fixture unfolds all
    assert figure.evaluate(OUTSIDE) == []


def test_paper_shows_the_last_step_and_no_controls(
    page: Page, figure: Locator, steps: list[dict[str, Any]]
) -> None:
    page.emulate_media(media="print")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    expect(figure.locator(".controls")).not_to_be_visible()
    assert figure.locator("svg.stage").evaluate(SHOWN)["grad"] == steps[-1]["grads"]
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    shows(figure, steps[0])


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """The chapter in a browser without JavaScript."""
    with browser.new_context(
        java_script_enabled=False, viewport={"width": 390, "height": 844}
    ) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        yield page


def test_without_javascript_the_table_has_all_steps(
    plain: Page, steps: list[dict[str, Any]]
) -> None:
    rows = plain.locator("table.steps > tbody > tr")
    expect(rows).to_have_count(len(steps))
    expect(rows.first).to_be_visible()
    assert rows.locator(".text").all_inner_texts() == [step["text"] for step in steps]
    for row, step in zip(rows.all(), steps, strict=True):
        for kind, numbers in (("value", step["values"]), ("grad", step["grads"])):
            shown = row.locator(f"data[data-{kind}]").all()
            found = {item.get_attribute(f"data-{kind}"): item.text_content() for item in shown}
            assert {name: float(text or "nan") for name, text in found.items()} == numbers
    expect(plain.locator(".stepper .controls")).to_have_count(0)
    expect(plain.locator(".stepper svg.stage")).to_be_visible()
