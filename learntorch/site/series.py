"""Show a series of recorded pictures, such as a boundary while it is learned, one at a time.

``series.js`` adds buttons and a slider; without JavaScript the last picture stands there,
with the numbers of all in a table.

The file holds, in order, each picture as SVG and the numbers that belong to it, the same
names for each::

    {"figure": "series", "pictures": [{"svg": "<svg ...", "numbers": {"step": 0, "loss": 0.7}}]}
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from learntorch.site.svg import inline


@dataclass(frozen=True)
class Picture:
    """One picture of a series.

    Attributes:
        svg: an SVG document.
        numbers: what was measured when it was drawn, by its name.
    """

    svg: str
    numbers: Mapping[str, float]

    def words(self) -> str:
        """Return the numbers as words: ``step 0, loss 0.7``."""
        return ", ".join(f"{name} {short(value)}" for name, value in self.numbers.items())


def short(value: float) -> str:
    """Return a number with four digits at most: ``600`` or ``0.0312``."""
    return f"{value:.4g}"


def read(text: str) -> list[Picture]:
    """Return the pictures of a JSON file.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    try:
        pictures = [Picture(**item) for item in json.loads(text)["pictures"]]
        names = [list(picture.numbers) for picture in pictures]
        numbers = [value for picture in pictures for value in picture.numbers.values()]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no series of pictures: {error!r}") from None
    if not pictures or not names[0]:
        raise ValueError("no series of pictures: there is no picture, or one without a number")
    for place, found in enumerate(names, 1):
        if found != names[0]:
            raise ValueError(f"picture {place} has the numbers {found}, the first has {names[0]}")
    if not all(isinstance(value, int | float) for value in numbers):
        raise ValueError("no series of pictures: a number is none")
    return pictures


def series(text: str, alt: str, name: str) -> str:
    """Return the HTML of recorded pictures.

    Args:
        text: the JSON file.
        alt: what the pictures show, for readers who do not see them.
        name: the beginning of their ids.

    Raises:
        ValueError: the text is no such file.
    """
    pictures = read(text)
    styles: set[str] = set()  # of all pictures, written once
    frames = []
    for place, picture in enumerate(pictures, 1):
        drawing = inline(picture.svg, f"{alt}: {picture.words()}", f"{name}-{place}", styles)
        hidden = "" if place == len(pictures) else ' hidden=""'
        frames.append(f'<div class="frame"{hidden}>{drawing}</div>')
    return f"{''.join(frames)}{_table(pictures)}"


def _table(pictures: Sequence[Picture]) -> str:
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in pictures[0].numbers)
    rows = "".join(
        "<tr>" + "".join(f"<td>{short(value)}</td>" for value in picture.numbers.values()) + "</tr>"
        for picture in pictures
    )
    return (
        '<details open=""><summary>All pictures in a table</summary>'
        f'<table class="numbers"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        "</details>"
    )
