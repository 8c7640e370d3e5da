"""Draw Graphviz's DOT text, such as torchviz makes, without the program `dot`.

torchviz calls its boxes by their addresses in memory, so that each run gives another
text. Here they are renamed, and one program gives one picture.

Examples:
    >>> from learntorch.dots import renamed
    >>> print(renamed("140348246045424 -> 140348246117488"))
    n0 -> n1
"""

from __future__ import annotations

import re
from pathlib import Path

from learntorch.graphs import graphviz

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
    drawing = graphviz.ask(renamed(source), "svg", f"{path.name} was not drawn")
    path.write_bytes(drawing)
