"""Show test images with what a network said of them; a script lets the reader draw one.

``digits.js`` loads the network from the ONNX file that lies beside the JSON file, under
the same name, and runs it in the page; without JavaScript the test images remain, with
the answers of the recorded run.

The file holds, for each image, its 64 levels of ink row by row, what it shows, and the
ten scores that the network gave::

    {"figure": "digits", "images": [[0, 0, 5, 13, ...]], "labels": [0],
     "scores": [[9.1, -3.2, ...]]}
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

SIDE, LEVELS, CLASSES = 8, 16, 10
COLUMNS, STEP, ROW = 6, 10, 13.5  # images in a row; cells from one to the next, and down


@dataclass(frozen=True)
class Digit:
    """A test image.

    Attributes:
        image: 64 levels of ink, from 0 to 16.
        label: the digit that it shows.
        scores: what the network gave for each of the ten digits.
    """

    image: Sequence[int]
    label: int
    scores: Sequence[float]

    @property
    def answer(self) -> int:
        """The digit with the highest score."""
        return max(range(CLASSES), key=lambda digit: self.scores[digit])


def read(text: str) -> list[Digit]:
    """Return the test images of a JSON file.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    told: dict[str, Any] = json.loads(text)
    try:
        parts = zip(told["images"], told["labels"], told["scores"], strict=True)
        digits = [Digit(*part) for part in parts]
        fit = [
            len(one.image) == SIDE**2
            and all(level in range(LEVELS + 1) for level in one.image)
            and one.label in range(CLASSES)
            and len(one.scores) == CLASSES
            for one in digits
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"no digits: {error!r}") from None
    if not digits or not all(fit):
        raise ValueError(
            "no digits: there has to be an image, and each has 64 levels from 0 to 16, "
            "a label and ten scores"
        )
    return digits


def digits(text: str, alt: str, name: str) -> str:
    """Return the HTML of test images, each over the answer that it got.

    Args:
        text: the JSON file.
        alt: what the drawing shows, for readers who do not see it.
        name: the id of the drawing.

    Raises:
        ValueError: the text is no such file.
    """
    held = read(text)
    rows = -(-len(held) // COLUMNS)
    groups = "".join(_group(number, one) for number, one in enumerate(held))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stage" id="{escape(name)}" role="img" '
        f'aria-label="{escape(alt)}" viewBox="0 0 {COLUMNS * STEP} {rows * ROW:g}">{groups}</svg>'
    )


def _group(number: int, one: Digit) -> str:
    row, column = divmod(number, COLUMNS)
    right = one.answer == one.label
    said = str(one.answer) if right else f"{one.answer}, is {one.label}"
    return (
        f'<g class="{"right" if right else "wrong"}" data-label="{one.label}" '
        f'data-image="{" ".join(map(str, one.image))}" '
        f'transform="translate({column * STEP + 1} {row * ROW + 1:g})">'
        f'<rect width="{SIDE}" height="{SIDE}"/>{_ink(one.image)}'
        f'<text x="{SIDE / 2:g}" y="{SIDE + 3}">{said}</text></g>'
    )


def _ink(image: Sequence[int]) -> str:
    """Draw the cells, those of one level together."""
    paths = []
    for level in sorted(set(image) - {0}):
        places = [divmod(place, SIDE) for place, found in enumerate(image) if found == level]
        cells = "".join(f"M{column} {row}h1v1h-1z" for row, column in places)
        paths.append(f'<path fill-opacity="{level / LEVELS:.4g}" d="{cells}"/>')
    return "".join(paths)
