"""The boundary as it is learned: buttons, slider and keys show each recorded picture."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from learntorch.site.series import short
from tests.website import ROOT

RECORDED = ROOT / "docs/generated/model/judging/spirals/spirals.json"
CHAPTER = "model/judging/"
AREA = """svg => svg.querySelector(".area").getAttribute("d")"""
OUTSIDE = """figure => [...figure.querySelectorAll("*")]
    .filter(item => item.getBoundingClientRect().right > figure.getBoundingClientRect().right)
    .map(item => item.outerHTML)"""


@pytest.fixture
def pictures(site: object) -> list[dict[str, Any]]:
    """What the snippet recorded, once it is rendered."""
    told: list[dict[str, Any]] = json.loads(RECORDED.read_text("utf-8"))["pictures"]
    assert len(told) > 4
    return told


@pytest.fixture(params=[1280, 390])
def figure(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Locator:
    found = visit(CHAPTER, width=request.param).locator(".series")
    found.scroll_into_view_if_needed()
    return found


def words(picture: dict[str, Any]) -> str:
    return ", ".join(f"{name} {short(value)}" for name, value in picture["numbers"].items())


def shows(figure: Locator, picture: dict[str, Any]) -> None:
    """Assert that the figure shows `picture` alone, with its numbers."""
    seen = figure.locator(".frame > svg:visible")
    expect(seen).to_have_count(1)
    assert f'd="{seen.evaluate(AREA)}"' in picture["svg"]
    expect(figure.locator(".said")).to_have_text(words(picture))
    now = figure.locator("tr[data-now] td").all_text_contents()
    assert now == [short(value) for value in picture["numbers"].values()]


def test_buttons_and_slider(figure: Locator, pictures: list[dict[str, Any]]) -> None:
    back = figure.get_by_role("button", name="Previous picture")
    forward = figure.get_by_role("button", name="Next picture")
    slider = figure.get_by_role("slider", name="Picture")
    shows(figure, pictures[0])
    expect(back).to_have_attribute("aria-disabled", "true")
    for picture in pictures[1:]:
        forward.click()
        shows(figure, picture)
    expect(forward).to_have_attribute("aria-disabled", "true")
    forward.click(force=True)
    back.click()
    shows(figure, pictures[-2])
    slider.fill("3")
    shows(figure, pictures[2])
    expect(slider).to_have_attribute("aria-valuetext", words(pictures[2]))
    assert figure.evaluate(OUTSIDE) == []


def test_keys(figure: Locator, pictures: list[dict[str, Any]]) -> None:
    keyboard = figure.page.keyboard
    for name in ("Next picture", "Picture"):
        figure.get_by_label(name, exact=True).focus()
        for key, place in (("Home", 0), ("ArrowRight", 1), ("ArrowLeft", 0), ("End", -1)):
            keyboard.press(key)
            shows(figure, pictures[place])


def test_without_javascript_the_last_picture_and_all_numbers_stand_there(
    browser: Browser, address: str, pictures: list[dict[str, Any]]
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".series")
        seen = figure.locator(".frame > svg:visible")
        expect(seen).to_have_count(1)
        assert f'd="{seen.evaluate(AREA)}"' in pictures[-1]["svg"]
        rows = figure.locator("tbody tr").all()
        told = [row.locator("td").all_text_contents() for row in rows]
        assert told == [[short(value) for value in one["numbers"].values()] for one in pictures]
        assert figure.locator("input").count() == 0


def test_on_paper_the_last_picture_stands(figure: Locator, pictures: list[dict[str, Any]]) -> None:
    figure.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    seen = figure.locator(".frame > svg:visible")
    assert f'd="{seen.evaluate(AREA)}"' in pictures[-1]["svg"]
    figure.evaluate("() => dispatchEvent(new Event('afterprint'))")
    shows(figure, pictures[0])
