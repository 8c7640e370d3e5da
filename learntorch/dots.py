"""Draw Graphviz's DOT text, such as torchviz makes, without the program `dot`.

torchviz calls its boxes by their addresses in memory, so that each run gives another
text. Here they are renamed, and one program gives one picture.

Examples:
    >>> from learntorch.dots import renamed
    >>> print(renamed("140348246045424 -> 140348246117488"))
    n0 -> n1
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

SECONDS = 20
# Graphviz runs as a program of its own, since it cannot be interrupted, and since it
# writes what it has to say about the machine's fonts past Python.
PROGRAM = """
import sys, pygraphviz
drawing = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
sys.stdout.buffer.write(drawing.draw(format="svg", prog="dot"))
"""
_ADDRESS = re.compile(r"\b\d{9,}\b")


def renamed(source: str) -> str:
    """Return DOT text with `n0`, `n1` and so on for addresses, in order of appearance.

    Numbers of nine digits or more are taken for addresses.
    """
    names: dict[str, str] = {}
    return _ADDRESS.sub(lambda found: names.setdefault(found[0], f"n{len(names)}"), source)


def draw(source: str, path: str | Path) -> None:
    """Draw DOT text into an SVG file: the same bytes for the same program.

    Args:
        source: The text, such as `make_dot(loss).source`.
        path: The file to write; its name has to end in `.svg`.

    Raises:
        ValueError: If the name ends otherwise.
        RuntimeError: If Graphviz is missing, cannot read the text, or needs more than
            20 seconds; the message names the file.
    """
    path = Path(path)
    if path.suffix != ".svg":
        raise ValueError(f"cannot write {path.name}; the name has to end in .svg")
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", PROGRAM],
            input=renamed(source).encode(),
            capture_output=True,
            # without fonts, Graphviz estimates how wide text is: the same everywhere
            env={**os.environ, "FONTCONFIG_FILE": str(path.absolute().parent / "no-fonts")},
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{path.name} was not drawn within {SECONDS} s") from None
    if done.returncode:
        raise RuntimeError(f"{path.name} was not drawn: {_failure(done.stderr.decode())}")
    path.write_bytes(done.stdout)


def _failure(said: str) -> str:
    if "No module named 'pygraphviz'" in said:
        return "Graphviz is not installed; type: pip install pygraphviz"
    rows = [row for row in said.splitlines() if row.strip() and "Fontconfig" not in row]
    return rows[-1] if rows else "Graphviz ended without a word"
