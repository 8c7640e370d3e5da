"""TensorBoard's frontend from the installed package, in the form that boards share."""

from __future__ import annotations

import base64
import functools
import importlib.metadata
import json
import re
import zipfile
from importlib import resources
from pathlib import Path

from tensorboard.version import VERSION

from learntorch.boards.errors import BoardError

FOLDER = "tensorboard"  # its usual name beside the boards
SCRIPT, STYLE, SHIM = "tensorboard.js", "tensorboard.css", "board.js"
NOTICE_FILE = "NOTICE.txt"
_STYLES = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_FACE = re.compile(r"@font-face\s*\{.*?\}", re.DOTALL)
_FILE = re.compile(r"url\(/(font-roboto/[^)]+)\)")
_LATIN = "U+0000-00FF"

NOTICE = """\
TensorBoard {version}
Copyright The TensorFlow Authors. Licensed under the Apache License, Version 2.0: LICENSE.
The fonts are Roboto and Roboto Mono, licensed under the same: LICENSE-Roboto.

These files come from the Python package tensorboard {version} and were changed as follows:

- {script} is its index.js, unchanged.
- {style} holds the style sheets of its index.html. Of its fonts, the upright faces for
  Latin letters were kept, and are within the file.
- index.html is written anew for each board and loads these files.
- {shim} is no part of TensorBoard. It answers, from recorded data, what the frontend
  would ask of a server, and hides the panels beside a dashboard on narrow screens. It
  holds a copy of TensorBoard's icon_bundle.svg.
"""


@functools.cache
def frontend_files() -> dict[str, bytes]:
    """Return the files that all boards of a site share, by name: the same bytes each time.

    Raises:
        BoardError: the installed TensorBoard is not built as expected.
    """
    try:
        return _files()
    except (KeyError, OSError) as error:
        what = f"the installed TensorBoard {VERSION} is not built as expected: {error}"
        raise BoardError(f"{what}; install tensorboard 2.21") from error


def _files() -> dict[str, bytes]:
    from tensorboard import assets

    provider = assets.get_default_assets_zip_provider()
    if provider is None:
        raise OSError("no webfiles.zip")
    with provider() as file, zipfile.ZipFile(file) as archive:
        page = archive.read("index.html").decode()
        icons = archive.read("icon_bundle.svg").decode()
        names = {"version": VERSION, "script": SCRIPT, "style": STYLE, "shim": SHIM}
        return {
            "LICENSE": _license(),
            "LICENSE-Roboto": archive.read("font-roboto/LICENSE"),
            NOTICE_FILE: NOTICE.format(**names).encode(),
            SHIM: _shim(icons).encode(),
            STYLE: _style(page, archive).encode(),
            SCRIPT: archive.read("index.js"),
        }


def _shim(icons: str) -> str:
    code = resources.files(__package__).joinpath("shim.js").read_text("utf-8")
    return f"{code}window.learntorchBoard.icons = {json.dumps(icons)};\n"


def _style(page: str, archive: zipfile.ZipFile) -> str:
    text = "\n".join(found.strip() for found in _STYLES.findall(page))
    if not text:
        raise KeyError("no style sheet in index.html")
    text = _FACE.sub(lambda face: face[0] if _kept(face[0]) else "", text)

    def within(found: re.Match[str]) -> str:
        data = base64.b64encode(archive.read(found[1])).decode()
        return f"url(data:font/woff2;base64,{data})"

    return re.sub(r"\n{2,}", "\n", _FILE.sub(within, text)) + "\n"


def _kept(face: str) -> bool:
    return _LATIN in face and "font-style: normal" in face and "Mono" not in face


def _license() -> bytes:
    for file in importlib.metadata.files("tensorboard") or ():
        if file.name == "LICENSE":
            return Path(str(file.locate())).read_bytes()
    raise OSError("no LICENSE")
