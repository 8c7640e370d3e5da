"""The picture that a link to a page shows where people share it: its title, and what was run."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FOLDER = Path("assets/cards")
WIDTH, HEIGHT = 1200, 630
_FONT = Path(__file__).parent.parent / "theme/assets/fonts/atkinson-next.woff2"
_PAPER, _INK, _SOFT, _BRAND, _PALE = "#fdfcfa", "#24272c", "#5a5f68", "#d9480f", "#f2c6b2"
_LEFT, _TOP, _CELL, _GAP = 80, 80, 54, 12
_FULL = {(0, 0), (0, 1), (0, 2), (1, 2), (2, 2)}  # cells of the logo: column, row
_SIZES = (92, 80, 68, 58)  # of the title, which takes the largest that fits
_ROWS, _BOLD, _COLORS = 3, 700, 32


@dataclass(frozen=True)
class Card:
    """What a picture says.

    Attributes:
        title: in large letters.
        note: below, in small ones.
    """

    title: str
    note: str


def name_of(place: str) -> str:
    """Return where the picture of a page lies, below the site's root.

    Examples:
        >>> name_of("tensors/shape/"), name_of("")
        ('assets/cards/tensors-shape.png', 'assets/cards/index.png')
    """
    return f"{FOLDER}/{place.strip('/').replace('/', '-') or 'index'}.png"


def draw(card: Card) -> bytes:
    """Return the picture as PNG: the same words, the same bytes."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(image)
    _logo(pen)
    font, rows = _fitted(pen, card.title)
    step = round(font.size * 1.15)
    top = 300 + (_ROWS * round(_SIZES[-1] * 1.15) - step * len(rows)) // 2
    for number, row in enumerate(rows):
        pen.text((_LEFT, top + step * number), row, _INK, font)
    pen.text((_LEFT, HEIGHT - 90), card.note, _SOFT, _font(34, 400))
    pen.text((_LEFT + 4 * _CELL, _TOP + 50), "learntorch", _BRAND, _font(64, _BOLD))
    file = io.BytesIO()
    image.quantize(_COLORS, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def _logo(pen: ImageDraw.ImageDraw) -> None:
    for column in range(3):
        for row in range(3):
            x, y = _LEFT + column * (_CELL + _GAP), _TOP + row * (_CELL + _GAP)
            color = _BRAND if (column, row) in _FULL else _PALE
            pen.rounded_rectangle((x, y, x + _CELL, y + _CELL), 12, color)


@cache
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(_FONT), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font


def _fitted(pen: ImageDraw.ImageDraw, title: str) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which a title takes few rows, and these."""
    for size in _SIZES:
        font = _font(size, _BOLD)
        rows = _wrapped(pen, title, font)
        if len(rows) <= (_ROWS if size == _SIZES[-1] else 2):
            break
    return font, rows[:_ROWS]


def _wrapped(pen: ImageDraw.ImageDraw, title: str, font: ImageFont.FreeTypeFont) -> list[str]:
    rows = [""]
    for word in title.split():
        longer = f"{rows[-1]} {word}".strip()
        if pen.textlength(longer, font) <= WIDTH - 2 * _LEFT:
            rows[-1] = longer
        else:
            rows.append(word)
    return rows
