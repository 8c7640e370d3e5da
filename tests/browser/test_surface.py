"""The loss surface computes torch's own path, and its settings do what they say."""

import random
import re
from collections.abc import Callable
from typing import Any

import pytest
import torch
from playwright.sync_api import Browser, Locator, Page, expect

CHAPTER = "descent/"
SETTINGS = 240
ALLOWED = 1e-9
READ = """([settings]) => {
  const stage = document.querySelector(".surface svg.stage");
  const numbers = name => stage.dataset[name].split(" ").map(Number);
  const known = { hessian: numbers("hessian"), minimum: numbers("minimum") };
  return settings.map(setting => learntorch.rules.path({ ...known, ...setting }));
}"""


def settings() -> list[dict[str, Any]]:
    """Return random settings, among them such that diverge."""
    chance = random.Random(0)
    return [
        {
            "start": [chance.uniform(-5, 10), chance.uniform(-5, 10)],
            "lr": 10 ** chance.uniform(-4, -1.3),
            "momentum": chance.choice([0.0, chance.uniform(0, 0.99)]),
            "zeroGrad": chance.random() < 0.7,
            "steps": chance.randint(1, 120),
        }
        for _ in range(SETTINGS)
    ]


def torch_path(setting: dict[str, Any]) -> torch.Tensor:
    """Return w, b and loss of a real run over the chapter's thousand points."""
    x = torch.linspace(0, 10, 1000, dtype=torch.float64)
    y = 2.25 * x + 1.25
    line = torch.tensor(setting["start"], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([line], lr=setting["lr"], momentum=setting["momentum"])
    points = []
    for _ in range(setting["steps"] + 1):
        loss = torch.nn.functional.mse_loss(line[0] * x + line[1], y)
        points.append([*line.tolist(), loss.item()])
        if setting["zeroGrad"]:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return torch.tensor(points, dtype=torch.float64)


def difference(ours: torch.Tensor, theirs: torch.Tensor) -> float:
    """Return the largest difference, relative to the largest number met on the way so far."""
    scale = theirs.abs().cummax(dim=0).values.clamp(min=1)
    return ((ours - theirs).abs() / scale).max().item()


def test_paths_are_those_of_torch(visit: Callable[..., Page]) -> None:
    page, tried = visit(CHAPTER), settings()
    paths = page.evaluate(READ, [tried])
    worst = 0.0
    diverging = near = 0
    for setting, ours in zip(tried, paths, strict=True):
        theirs = torch_path(setting)
        assert theirs.isfinite().all()
        diverging += bool(theirs[-1, 2] > 1e3 * theirs[0, 2])
        ours = torch.tensor(ours, dtype=torch.float64)
        worst = max(worst, difference(ours, theirs))
        if theirs.abs().max() < 1e3:  # near enough for w, b and the loss to be held as they are
            near += 1
            assert (ours - theirs).abs().max() < ALLOWED, setting
    assert len(tried) >= 200
    assert diverging > 20
    assert near > 20
    assert worst < ALLOWED


def test_a_wrong_path_is_seen() -> None:
    setting = settings()[0] | {"momentum": 0.5}
    assert difference(torch_path(setting), torch_path(setting | {"momentum": 0.501})) > ALLOWED


@pytest.fixture(params=[1280, 390])
def figure(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Locator:
    found = visit(CHAPTER, width=request.param).locator(".surface")
    found.scroll_into_view_if_needed()
    return found


def corners(figure: Locator) -> int:
    return len((figure.locator(".path").get_attribute("points") or "").split())


def test_it_starts_with_what_was_recorded(figure: Locator) -> None:
    expect(figure.locator(".said")).to_contain_text("After 40 steps: w = 2.308, b = 0.6479")
    assert corners(figure) == 41
    last = figure.locator("tbody tr").last
    assert last.locator("td").all_inner_texts() == ["2.3080", "0.6479", "0.1255"]


def test_settings_change_the_path(figure: Locator) -> None:
    said = figure.locator(".said")
    figure.get_by_role("button", name="just above the limit").click()
    expect(said).to_contain_text("above the limit")
    figure.get_by_role("button", name="without zero_grad").click()
    expect(said).to_contain_text("After 200 steps")
    expect(figure.get_by_role("checkbox")).not_to_be_checked()
    figure.get_by_role("button", name="momentum 0.8").click()
    expect(said).to_contain_text("Below 1e-12 from step 137 on")  # as optimizers.py prints
    figure.get_by_role("button", name="as recorded").click()
    expect(said).to_contain_text("w = 2.308")
    figure.get_by_label("steps").fill("7")
    figure.get_by_label("steps").press("Tab")
    assert corners(figure) == 8
    figure.get_by_label("start w").fill("3")
    figure.get_by_label("start w").press("Tab")
    assert corners(figure) == 8
    figure.get_by_label(re.compile("learning rate")).fill("0.04")
    figure.get_by_label(re.compile("learning rate")).press("Tab")
    expect(said).to_contain_text("above the limit")
    figure.get_by_label("steps").fill("1000")
    figure.get_by_label("steps").press("Tab")
    expect(said).to_contain_text(re.compile(r"Diverges: at step \d+ the loss is \d"))


def test_keys_move_the_sliders(figure: Locator) -> None:
    slider = figure.get_by_role("slider", name="Learning rate")
    slider.focus()
    slider.press("ArrowRight")
    expect(figure.get_by_label(re.compile("learning rate"))).to_have_value("0.0281")
    momentum = figure.get_by_role("slider", name="Momentum")
    momentum.focus()
    momentum.press("End")
    expect(figure.locator("output")).to_have_text("0.99")


def test_wrong_numbers_change_nothing(figure: Locator) -> None:
    before = figure.locator(".said").inner_text()
    for label, text in (("steps", "0"), ("steps", ""), ("start w", ""), ("steps", "5000")):
        figure.get_by_label(label).fill(text)
        figure.get_by_label(label).press("Tab")
        assert figure.locator(".said").inner_text() == before


def test_a_tap_starts_elsewhere(figure: Locator) -> None:
    figure.locator("svg.stage").click(position={"x": 150, "y": 60})
    start = (
        figure.get_by_label("start w").input_value(),
        figure.get_by_label("start b").input_value(),
    )
    assert start != ("1", "0")
    circle = figure.locator(".start").bounding_box()
    stage = figure.locator("svg.stage").bounding_box()
    assert circle
    assert stage
    assert abs(circle["x"] + circle["width"] / 2 - stage["x"] - 150) < 2
    assert abs(circle["y"] + circle["height"] / 2 - stage["y"] - 60) < 2


def test_without_javascript_the_record_remains(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".surface")
        assert corners(figure) == 41
        assert figure.locator("tbody tr").count() == 11
        assert figure.locator("button").count() == 0
