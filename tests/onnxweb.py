"""Hold the digits of the page to ONNX Runtime Web, in Chromium: a part of `make audit`.

It runs the HTML block that the chapter on deployment shows, with the runtime from npm.
"""

import shutil
import tempfile
from pathlib import Path

import torch
from playwright.sync_api import sync_playwright

from learntorch.site import fences
from tests.browser.test_digits import MADE, RUN, images
from tests.website import FLAGS, ROOT, chromium, serve

RUNTIME = ("ort.wasm.min.js", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
PAGE = "index.html"


def shown() -> str:
    """Return the block of the chapter that uses the runtime."""
    text = (ROOT / "docs/deployment.md").read_text("utf-8")
    (block,) = [one.body for one in fences.find(text) if one.word == "html" and "ort." in one.body]
    return block


def differences(tools: Path, site: str, model: Path) -> tuple[float, int]:
    """Compare ONNX Runtime Web with the page on all images of the data set.

    Args:
        tools: the folder that holds node_modules.
        site: the address of the built site.
        model: the ONNX file.

    Returns:
        The largest difference of two scores, and how many images get another digit.
    """
    x = images().flatten(1).tolist()
    with tempfile.TemporaryDirectory() as folder:
        for name in RUNTIME:
            shutil.copy(tools / "node_modules/onnxruntime-web/dist" / name, folder)
        shutil.copy(model, Path(folder, "digits.onnx"))
        Path(folder, PAGE).write_text(shown(), "utf-8")
        with serve(Path(folder)) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            page = browser.new_page()
            page.goto(address + PAGE)
            page.wait_for_function("() => globalThis.scores")
            theirs = torch.tensor(page.evaluate("async x => [...(await scores(x))]", x))
            page.goto(f"{site}deployment/")
            ours = torch.tensor(page.evaluate(RUN, [f"{site}{MADE}.onnx", x]))
            browser.close()
    theirs = theirs.reshape(ours.shape)
    others = int((theirs.argmax(dim=1) != ours.argmax(dim=1)).sum())
    return (theirs - ours).abs().max().item(), others
