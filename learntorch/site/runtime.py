"""Bring ONNX Runtime Web along, for readers who let it run the network that a page loads.

A build has it only where ``ONNXRUNTIME`` names its folder, as ``make build RUNTIME=1`` does: it
comes from npm, and a build needs no Node.js. It is large, so that it is fetched on a click and
kept for reading offline only then.
"""

from __future__ import annotations

import shutil
from importlib.metadata import distribution
from pathlib import Path

FOLDER = "onnxruntime"  # of the built site
FILES = ("ort.wasm.min.js", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
MAY_RUN = "'wasm-unsafe-eval'"  # what a policy has to allow
_LICENSES = ("LICENSE", "ThirdPartyNotices.txt")  # of the same project, in its wheel
FIGURE = 'class="answers digits"'  # of a page that loads a network


def missing(dist: Path) -> list[str]:
    """Return the names of its files that `dist` lacks."""
    return [name for name in FILES if not (dist / name).is_file()]


def add(made: Path, dist: Path) -> None:
    """Copy it from `dist`, the folder of that name of onnxruntime-web, into the site in `made`."""
    (made / FOLDER).mkdir()
    for name in FILES:
        shutil.copyfile(dist / name, made / FOLDER / name)
    wheel = distribution("onnxruntime")
    for name in _LICENSES:
        shutil.copyfile(str(wheel.locate_file(f"onnxruntime/{name}")), made / FOLDER / name)


def offered(site: Path, html: str, up: str) -> str:
    """Return a page whose figures that run a network say where the runtime is, if it is there."""
    folder = site / FOLDER
    if not folder.is_dir():
        return html
    size = sum((folder / name).stat().st_size for name in FILES)
    told = f'data-runtime="{up}{FOLDER}/" data-runtime-bytes="{size}"'
    return html.replace(FIGURE, f"{FIGURE} {told}")


def is_offered(html: str) -> bool:
    """Say whether a figure of a page offers it."""
    return "data-runtime=" in html
