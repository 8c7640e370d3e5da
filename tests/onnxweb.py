"""Hold the digits of the page to ONNX Runtime Web, in Chromium: a part of `make audit`.

The site brings the runtime along, and a reader's click loads it. The same holds for a page of
one's own: the HTML block that the chapter on deployment shows is run, too.
"""

import shutil
import tempfile
from pathlib import Path

import torch
from playwright.sync_api import Browser, expect, sync_playwright

from learntorch.site import fences, runtime
from tests.browser.conftest import listen
from tests.browser.test_digits import CHAPTER, MADE, RUN, images, network
from tests.website import FLAGS, ROOT, chromium, serve

PAGE = "index.html"
WITH_RUNTIME = """async ([address, images]) => {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return (await learntorchDigits.withRuntime(bytes, "../onnxruntime/"))(images);
}"""


def folder_of(tools: Path) -> Path:
    """Return where the files of the runtime lie below the folder that holds node_modules."""
    return (tools / "node_modules/onnxruntime-web/dist").resolve()


def shown() -> str:
    """Return the block of the chapter that uses the runtime."""
    text = (ROOT / "docs/deployment.md").read_text("utf-8")
    (block,) = [one.body for one in fences.find(text) if one.word == "html" and "ort." in one.body]
    return block


def differences(tools: Path, site: str, model: Path) -> tuple[float, int]:
    """Compare ONNX Runtime Web with torch and with the page on all images of the data set.

    Args:
        tools: the folder that holds node_modules.
        site: the address of a site that was built with the runtime.
        model: the ONNX file.

    Returns:
        The largest difference of two scores, and how many images get another digit.
    """
    x = images().flatten(1).tolist()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page()
        page.goto(site + CHAPTER)
        ours = torch.tensor(page.evaluate(RUN, [f"{site}{MADE}.onnx", x]))
        theirs = [torch.tensor(page.evaluate(WITH_RUNTIME, [f"{site}{MADE}.onnx", x]))]
        theirs.append(_on_a_page_of_its_own(browser, tools, model, x).reshape(ours.shape))
        browser.close()
    with torch.inference_mode():
        held = [ours, network(model)(images()[:, None])]
    pairs = [(one, other) for one in theirs for other in held]
    others = sum(int((one.argmax(dim=1) != other.argmax(dim=1)).sum()) for one, other in pairs)
    return max((one - other).abs().max().item() for one, other in pairs), others


def _on_a_page_of_its_own(
    browser: Browser, tools: Path, model: Path, x: list[list[float]]
) -> torch.Tensor:
    with tempfile.TemporaryDirectory() as folder:
        for name in runtime.FILES:
            shutil.copy(folder_of(tools) / name, folder)
        shutil.copy(model, Path(folder, "digits.onnx"))
        Path(folder, PAGE).write_text(shown(), "utf-8")
        with serve(Path(folder)) as address:
            page = browser.new_page()
            page.goto(address + PAGE)
            page.wait_for_function("() => globalThis.scores")
            return torch.tensor(page.evaluate("async x => [...(await scores(x))]", x))


def complaints(site: str) -> list[str]:
    """Let a reader's click load the runtime, read a test image, and return what went wrong."""
    found: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page(viewport={"width": 390, "height": 844})
        listen(page, site, found)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(site + CHAPTER)
        figure = page.locator(".digits")
        figure.scroll_into_view_if_needed()
        early = [url for url in asked if runtime.FOLDER in url]
        figure.get_by_role("button", name="with ONNX Runtime Web").click()
        expect(figure.locator("canvas.pad")).to_be_visible(timeout=60_000)
        figure.get_by_role("slider", name="a test image").press("ArrowRight")
        expect(figure.get_by_role("status")).to_contain_text("Test image 1, a 0. The model says 0 ")
        expect(figure.locator("caption")).to_contain_text("ONNX Runtime Web")
        browser.close()
    late = {url.removeprefix(site + f"{runtime.FOLDER}/") for url in asked if runtime.FOLDER in url}
    found += [f"{url} is loaded before the click" for url in early]
    found += [f"{name} is not loaded" for name in sorted(set(runtime.FILES) - late)]
    return found
