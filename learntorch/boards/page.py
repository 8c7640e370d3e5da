"""Write the files of a board."""

from __future__ import annotations

import base64
import hashlib
from html import escape

from tensorboard.version import VERSION

from learntorch.boards.answers import JSON, Answers
from learntorch.boards.frontend import SCRIPT, SHIM, STYLE

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
)

MARK = "learntorch-board"  # in each page, so that a board is known for one

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="tb-relative-root" content="./">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="learntorch with TensorBoard {version}">
<meta name="{mark}" content="{key}">
<title>TensorBoard: {title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{frontend}/{style}">
</head>
<body{single}>
<noscript>TensorBoard needs JavaScript.</noscript>
<tb-webapp></tb-webapp>
<script src="data.js"></script>
<script src="{frontend}/{shim}"></script>
<script src="{frontend}/{script}"></script>
</body>
</html>
"""


def page(answers: Answers, title: str, frontend: str, key: str) -> str:
    """Return the page of a board.

    Args:
        answers: what it shows.
        title: the name of the log folder.
        frontend: the address of the frontend, as the page sees it.
        key: what the board was made from.
    """
    names = {"style": STYLE, "shim": SHIM, "script": SCRIPT}
    return PAGE.format(
        policy=escape(POLICY),
        version=VERSION,
        mark=MARK,
        key=key,
        title=escape(title),
        frontend=escape(frontend),
        single=' class="single"' if len(answers.dashboards) == 1 else "",
        **names,
    )


def data(answers: Answers) -> str:
    """Return the script that holds all answers."""
    texts = [
        f"{_quoted(key)}:{_quoted(text) if kind == JSON else f'[{_quoted(kind)},{_quoted(text)}]'}"
        for key, (kind, text) in answers.texts.items()
    ]
    blobs = [
        f"{_quoted(key)}:[{_quoted(kind)},'{base64.b64encode(image).decode()}']"
        for key, (kind, image) in answers.blobs.items()
    ]
    rows = ["window.learntorchBoard={texts:{", ",\n".join(texts), "},blobs:{", ",\n".join(blobs)]
    return "\n".join([*rows, "}};\n"])


def _quoted(text: str) -> str:
    """Return a JavaScript string; single quotes, since JSON is full of double ones."""
    for old, new in (("\\", "\\\\"), ("'", "\\'"), ("\n", "\\n"), ("\r", "\\r")):
        text = text.replace(old, new)
    return f"'{text}'"


def key_for(*parts: str) -> str:
    """Return a hash of all that a board is made from."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
