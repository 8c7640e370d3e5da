"""The network in the page gives the scores of torch, and a reader can draw, choose and read."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import onnx
import onnx.numpy_helper
import pytest
import torch
from playwright.sync_api import Browser, Locator, Page, Route, expect
from sklearn.datasets import load_digits
from torch import nn

from learntorch.site import runtime
from tests.website import ROOT

CHAPTER = "deployment/"
MADE = "generated/deployment/digits_in_the_page/digits"
ALLOWED = 1e-4  # between sums of float32 in another order
RUN = """async ([address, images]) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return learntorchDigits.scores(learntorchDigits.read(bytes), images);
}"""
READ = """(bytes) => {
  try { learntorchDigits.read(Uint8Array.from(bytes)); return "read"; }
  catch (error) { return error.message; }
}"""


def network(file: Path) -> nn.Sequential:
    """Return the network of the chapter with the weights of its ONNX file."""
    first = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    second = [nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
    net = nn.Sequential(
        *first, *second, nn.Flatten(), nn.Linear(64, 120), nn.ReLU(), nn.Linear(120, 10)
    )
    wanted = set(net.state_dict())
    weights = {
        one.name: torch.tensor(onnx.numpy_helper.to_array(one))
        for one in onnx.load(str(file)).graph.initializer
        if one.name in wanted
    }
    net.load_state_dict(weights)
    return net.eval()


def images() -> torch.Tensor:
    return torch.tensor(load_digits().images / 16, dtype=torch.float32)


def test_all_images_get_the_scores_of_torch(
    visit: Callable[..., Page], site: Path, address: str
) -> None:
    x = images()
    came = visit(CHAPTER).evaluate(RUN, [f"{address}{MADE}.onnx", x.flatten(1).tolist()])
    with torch.inference_mode():
        wanted = network(site / f"{MADE}.onnx")(x[:, None])
    ours = torch.tensor(came)
    assert len(ours) == 1797
    assert (ours - wanted).abs().max().item() < ALLOWED * wanted.abs().max().item()
    assert torch.equal(ours.argmax(dim=1), wanted.argmax(dim=1))


def test_one_page_may_run_the_runtime_and_only_in_a_build_that_has_it(site: Path) -> None:
    """SECURITY.md says so; tests/test_finish.py shows it of a build that has it."""
    texts = {page.relative_to(site).as_posix(): page.read_text() for page in site.rglob("*.html")}
    assert [name for name, text in texts.items() if runtime.FIGURE in text] == [
        f"{CHAPTER}index.html"
    ]
    may = re.compile(r'Content-Security-Policy" content="[^"]*wasm')
    assert not [name for name, text in texts.items() if may.search(text)]
    said = re.sub(r"\s+", " ", (ROOT / "SECURITY.md").read_text())
    assert f"`{CHAPTER}` alone may also compile what it loads (`{runtime.MAY_RUN}`)" in said


def test_the_picture_shows_what_torch_says(site: Path) -> None:
    told = json.loads((site / f"{MADE}.json").read_text("utf-8"))
    x = torch.tensor(told["images"], dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
    with torch.inference_mode():
        scores = network(site / f"{MADE}.onnx")(x)
    torch.testing.assert_close(scores, torch.tensor(told["scores"]), rtol=1e-3, atol=1e-3)


def test_drawings_are_counted_as_the_data_set_counts(visit: Callable[..., Page]) -> None:
    """A full-size drawing stays where it is; a small one is brought to the same size."""
    page = visit(CHAPTER)
    whole = [[1 if column in range(10, 22) else 0 for column in range(32)] for _ in range(32)]
    small = [[0] * 32 for _ in range(32)]
    for row in range(3, 11):
        small[row][20:23] = [1] * 3
    for dots in (whole, small):
        flat = [dot for row in dots for dot in row]
        came = torch.tensor(page.evaluate("learntorchDigits.cells", flat)).reshape(8, 8)
        blocks = torch.tensor(whole, dtype=torch.float32).reshape(8, 4, 8, 4).mean(dim=(1, 3))
        torch.testing.assert_close(came, blocks)


def test_what_is_no_model_is_told(visit: Callable[..., Page], site: Path) -> None:
    page = visit(CHAPTER)
    whole = list((site / f"{MADE}.onnx").read_bytes())
    assert page.evaluate(READ, whole) == "read"
    assert page.evaluate(READ, whole[:-100]) == "the ONNX file is cut off"
    assert page.evaluate(READ, []) == "no ONNX file: it holds no graph"
    assert page.evaluate(READ, list(b"<!doctype html>")).startswith(("no ONNX", "the ONNX"))


@pytest.fixture(params=[1280, 390])
def figure(request: pytest.FixtureRequest, visit: Callable[..., Page]) -> Locator:
    found = visit(CHAPTER, width=request.param).locator(".digits")
    found.scroll_into_view_if_needed()
    return found


def opened(figure: Locator) -> Locator:
    """Load the model; return what the page says of a drawing."""
    figure.get_by_role("button", name="Load the model").click()
    expect(figure.locator("canvas.pad")).to_be_visible()
    return figure.get_by_role("status")


def draw(page: Page, figure: Locator, corners: list[tuple[float, float]]) -> None:
    box = figure.locator("canvas.pad").bounding_box()
    assert box
    for number, (x, y) in enumerate(corners):
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"], steps=6)
        if number == 0:
            page.mouse.down()
    page.mouse.up()


def test_a_drawn_digit_is_read(figure: Locator) -> None:
    said = opened(figure)
    expect(said).to_have_text("Draw a digit, or choose a test image.")
    draw(figure.page, figure, [(0.3, 0.2), (0.7, 0.2), (0.45, 0.8)])
    expect(said).to_contain_text("The model says 7")
    best = figure.locator("tr.best")
    expect(best.locator("th")).to_have_text("7")
    chances = figure.locator("progress").evaluate_all("bars => bars.map((bar) => bar.value)")
    assert len(chances) == 10
    assert abs(sum(chances) - 1) < 1e-6
    figure.get_by_role("button", name="Clear").click()
    expect(said).to_have_text("Draw a digit, or choose a test image.")
    expect(best).to_have_count(0)


def test_keys_choose_test_images(figure: Locator, site: Path) -> None:
    told = json.loads((site / f"{MADE}.json").read_text("utf-8"))
    said = opened(figure)
    slider = figure.get_by_role("slider", name="a test image")
    expect(slider).to_be_focused()
    for number, (label, scores) in enumerate(zip(told["labels"], told["scores"], strict=True), 1):
        slider.press("ArrowRight")
        answer = scores.index(max(scores))
        expect(said).to_contain_text(f"Test image {number}, a {label}. The model says {answer} ")
        expect(slider).to_have_attribute("aria-valuetext", f"image {number}, a {label}")


def test_nothing_is_loaded_before_the_click(visit: Callable[..., Page]) -> None:
    page = visit(CHAPTER)
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert loaded
    assert not [url for url in loaded if url.endswith(".onnx")]
    opened(page.locator(".digits"))
    assert len([url for url in loaded if url.endswith(".onnx")]) == 1


def test_a_model_that_does_not_come_is_told(browser: Browser, address: str) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404)

    with browser.new_context() as context:
        page = context.new_page()
        page.route("**/*.onnx", refuse)
        page.goto(address + CHAPTER)
        figure = page.locator(".digits")
        figure.get_by_role("button", name="Load the model").click()
        expect(figure.get_by_role("status")).to_contain_text("could not be loaded (status 404)")
        page.unroute("**/*.onnx")
        opened(figure)


def test_a_runtime_that_does_not_come_is_told_and_the_other_button_works(
    browser: Browser, site: Path, address: str
) -> None:
    """`make audit` tries the runtime itself, which comes from npm; this build has none."""
    text = (site / CHAPTER / "index.html").read_text("utf-8")
    assert text.count(runtime.FIGURE) == 1
    told = f'{runtime.FIGURE} data-runtime="../none/" data-runtime-bytes="9e6"'
    offering = text.replace(runtime.FIGURE, told)
    with browser.new_context() as context:
        page = context.new_page()
        page.route(
            f"**/{CHAPTER}", lambda route: route.fulfill(body=offering, content_type="text/html")
        )
        page.goto(address + CHAPTER)
        figure = page.locator(".digits")
        figure.get_by_role("button", name="Load it with ONNX Runtime Web (9 MB)").click()
        said = figure.get_by_role("status")
        expect(said).to_contain_text("could not be loaded (ONNX Runtime Web does not come)")
        opened(figure)
        expect(figure.locator("caption")).to_contain_text("computed by this page")


def test_a_finger_draws(browser: Browser, address: str) -> None:
    with browser.new_context(has_touch=True, viewport={"width": 390, "height": 800}) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".digits")
        said = opened(figure)
        figure.locator("canvas.pad").tap()
        expect(said).to_contain_text("The model says")


def test_without_javascript_images_and_answers_remain(browser: Browser, address: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + CHAPTER)
        figure = page.locator(".digits")
        assert figure.locator("g.right").count() == 14
        assert figure.locator("g.wrong").count() == 4
        assert re.fullmatch(r"\d, is \d", figure.locator("g.wrong text").first.text_content() or "")
        assert page.request.get(figure.locator("a.file").evaluate("link => link.href")).ok
