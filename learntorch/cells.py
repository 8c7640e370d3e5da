"""Draw small tensors as grids of cells, in SVG.

Colors are numbers: 0 is neutral, 1 to 8 are orange, sky blue, green, yellow, blue,
vermilion, purple and gray, in tints that stay apart under every kind of color
vision. A picture follows its page or, on its own, the system into the dark.

Examples:
    >>> import torch
    >>> column, row = torch.tensor([[1], [2], [3]]), torch.tensor([[10, 20]])
    >>> added = grid(column + row, title="column + row")
    >>> sum_of_two = beside(grid(column, colors=1), "+", grid(row, colors=2), "=", added)
    >>> sum_of_two.about
    'a tensor of shape (3, 1) + a tensor of shape (1, 2) = column + row'

    `sum_of_two.save("sum.svg")` writes the picture.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import torch

__all__ = ["Picture", "above", "beside", "grid"]

# The colors of Okabe and Ito, mixed with the page's so that text stays readable on
# them and that each pair stays apart under every kind of color vision.
LIGHT = {
    "text": "#1b1b1b",
    "line": "#6b6b6b",
    "page": "#ffffff",
    "0": "#ffffff",
    "1": "#f1ca73",
    "2": "#c4e5f7",
    "3": "#26ad88",
    "4": "#f3e968",
    "5": "#8cc0dc",
    "6": "#dd7e33",
    "7": "#d48db4",
    "8": "#c8c8c8",
}
DARK = {
    "text": "#f5f5f7",
    "line": "#9a9da6",
    "page": "#1e2129",
    "0": "#1e2129",
    "1": "#826014",
    "2": "#3d7293",
    "3": "#16403c",
    "4": "#52522f",
    "5": "#0c527b",
    "6": "#7a4014",
    "7": "#64445b",
    "8": "#696969",
}
COLORS = 8  # besides 0, the neutral one
MOST_CELLS = 1000
MOST_AXES = 3

CELL_WIDTH, CELL_HEIGHT, GAP = 34, 28, 2
FONT, SMALL, LARGE = 14, 12, 18  # cells; titles and headings; operators
ADVANCE = 0.61  # width of a character of a monospaced font, in its size
SPACE = 12  # between two pictures


def _variables(selector: str, colors: dict[str, str]) -> str:
    # :where() weighs nothing, so that any rule of a site for svg.cells wins.
    values = ";".join(f"--cells-{name}:{color}" for name, color in colors.items())
    return f":where({selector}){{{values}}}"


DEFAULT, SLATE = (f"[data-md-color-scheme={name}] svg.cells" for name in ("default", "slate"))

# The same in each picture, so that a site can move it to its style sheet. On a page
# whose scheme is known, that page's background shows; else the picture brings its own.
# Dark is for screens: paper is white.
STYLE = "\n".join(
    [
        _variables("svg.cells", LIGHT),
        f"@media screen and (prefers-color-scheme:dark){{{_variables('svg.cells', DARK)}}}",
        _variables(DEFAULT, LIGHT | {"page": "transparent"}),
        f"@media screen{{{_variables(SLATE, DARK | {'page': 'transparent'})}}}",
        "svg.cells{background:var(--cells-page)}",
        "svg.cells:not(:root){max-width:100%;height:auto}",
        "svg.cells text{fill:var(--cells-text);stroke:none}",
        "svg.cells rect{stroke:var(--cells-line)}",
        "svg.cells .faint rect{stroke-dasharray:3 3;fill-opacity:.35}",
        *(f"svg.cells .c{n} rect{{fill:var(--cells-{n})}}" for n in range(COLORS + 1)),
    ]
)


@dataclass(frozen=True)
class Picture:
    """A drawing that can be saved, or put beside or above others.

    Attributes:
        width: Its width in pixels.
        height: Its height in pixels.
        middle: How far below its top its cells have their middle.
        about: What it shows, in words, for readers who do not see it.
        body: Its SVG elements.
    """

    width: float
    height: float
    middle: float
    about: str
    body: str

    def svg(self, title: str = "") -> str:
        """Return the picture as an SVG document: the same bytes for the same input.

        Args:
            title: What it shows, in words; made from the titles in it where not given.
        """
        width, height = math.ceil(self.width) + 4, math.ceil(self.height) + 4
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" class="cells" role="img" width="{width}" '
                f'height="{height}" viewBox="-2 -2 {width} {height}" font-size="{FONT}" '
                'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, '
                'monospace" text-anchor="middle">',
                f"<title>{_xml(title or self.about)}</title>",
                f"<style>\n{STYLE}\n</style>",
                self.body,
                "</svg>",
            ]
        )

    def save(self, path: str | Path, title: str = "") -> None:
        """Write the picture to `path`.

        Args:
            path: Where to write; its folder has to exist.
            title: What it shows, in words; made from the titles in it where not given.
        """
        Path(path).write_bytes(f"{self.svg(title)}\n".encode())

    def _repr_svg_(self) -> str:
        return self.svg()  # notebooks show this


def grid(
    tensor: Any,
    title: str = "",
    colors: Any = None,
    faint: Any = None,
    text: Any = None,
    rows: Iterable[Any] | None = None,
    columns: Iterable[Any] | None = None,
) -> Picture:
    """Draw a tensor of 0 to 3 axes as a grid of cells.

    One axis is a row, two are a table, three are its pages side by side. Floats are
    shown with up to 4 significant digits, booleans as T and F. A tensor without
    elements is an empty outline that holds its shape.

    Args:
        tensor: A tensor of any dtype, a NumPy array, nested lists or a number;
            at most 1,000 elements.
        title: A line of text above the picture.
        colors: Color numbers, 0 (neutral) to 8, that broadcast to the tensor's shape.
        faint: Booleans that broadcast to the tensor's shape: cells drawn dashed, such
            as those that broadcasting stretches and nobody stores.
        text: What to write in the cells instead of the values: nested lists, or a
            tensor, of the tensor's shape.
        rows: A heading for each row.
        columns: A heading for each column.

    Returns:
        The picture.

    Raises:
        ValueError: If the tensor cannot be drawn, or an argument does not fit it.
    """
    values = _tensor(tensor, "tensor")
    shape = tuple(values.shape)
    _check_size(shape)
    down, across = (1, 1, *shape)[-2:]
    left, top = _headings(rows, down, "rows"), _headings(columns, across, "columns")
    cells = _cells(values, colors, faint, text)
    if not cells:
        return _titled(_outline(shape), title)
    size, width = down * across, _cell_width(cells, top)
    parts = [cells[at : at + size] for at in range(0, len(cells), size)]
    pages = [_page(part, width, left, top, across) for part in parts]
    if len(shape) == MOST_AXES:
        pages = [_titled(page, f"[{number}]") for number, page in enumerate(pages)]
    return _titled(replace(beside(*pages), about=_about(shape)), title)


def beside(*parts: Picture | str) -> Picture:
    """Put pictures side by side, the middles of their cells at one height.

    Args:
        *parts: Pictures, and strings that are drawn as operators between them.

    Returns:
        One picture of them all.

    Raises:
        ValueError: If a part is neither a picture nor a string, or there is none.
    """
    pictures = _pictures("beside", parts)
    middle = max(picture.middle for picture in pictures)
    below = max(picture.height - picture.middle for picture in pictures)
    body, x = [], 0.0
    for picture in pictures:
        body.append(_moved(picture, x, middle - picture.middle))
        x += picture.width + SPACE
    about = " ".join(picture.about for picture in pictures)
    return Picture(x - SPACE, middle + below, middle, about, "\n".join(body))


def above(*parts: Picture | str) -> Picture:
    """Put pictures one above the other, centered.

    Args:
        *parts: Pictures, and strings that are drawn as operators between them.

    Returns:
        One picture of them all.

    Raises:
        ValueError: If a part is neither a picture nor a string, or there is none.
    """
    pictures = _pictures("above", parts)
    width = max(picture.width for picture in pictures)
    body, y = [], 0.0
    for picture in pictures:
        body.append(_moved(picture, (width - picture.width) / 2, y))
        y += picture.height + SPACE
    height = y - SPACE
    about = " ".join(picture.about for picture in pictures)
    return Picture(width, height, height / 2, about, "\n".join(body))


@dataclass(frozen=True)
class _Cell:
    index: tuple[int, ...]
    label: str
    color: int
    faint: bool

    def draw(self, x: float, y: float, width: float) -> str:
        kind = f"c{self.color} faint" if self.faint else f"c{self.color}"
        return (
            f'<g class="{kind}"><title>{_xml(self._tip())}</title>'
            f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" '
            f'height="{CELL_HEIGHT}" rx="3"/>'
            f"{_text(self.label, x + width / 2, y + CELL_HEIGHT / 2)}</g>"
        )

    def _tip(self) -> str:
        index = f"[{', '.join(map(str, self.index))}]" if self.index else ""
        return " = ".join(part for part in (index, self.label) if part)


def _cells(values: torch.Tensor, colors: Any, faint: Any, text: Any) -> list[_Cell]:
    """Return the cells of a tensor in order, the last axis fastest."""
    shape = tuple(values.shape)
    labels = _values(values) if text is None else _texts(text, shape)
    # A product lists each range first: not for a shape such as (10**12, 0).
    indexes = itertools.product(*map(range, shape)) if labels else ()
    parts = zip(indexes, labels, _colors(colors, shape), _faint(faint, shape), strict=True)
    return [_Cell(*part) for part in parts]


def _cell_width(cells: list[_Cell], top: list[str]) -> int:
    """Return the width of each cell: what the widest label or heading needs."""
    labels = (_width(cell.label, FONT) + 10 for cell in cells)
    return max(CELL_WIDTH, *labels, *(_width(label, SMALL) + 6 for label in top))


def _page(cells: list[_Cell], width: int, left: list[str], top: list[str], across: int) -> Picture:
    """Draw the cells of a table with its headings."""
    x0 = max(_width(label, SMALL) for label in left) + 8 if left else 0
    y0 = SMALL + 8 if top else 0
    xs = [x0 + column * (width + GAP) for column in range(across)]
    ys = [y0 + row * (CELL_HEIGHT + GAP) for row in range(len(cells) // across)]
    places = itertools.product(ys, xs)
    body = [cell.draw(x, y, width) for cell, (y, x) in zip(cells, places, strict=True)]
    body += [_text(label, x + width / 2, y0 / 2, SMALL) for label, x in zip(top, xs, strict=False)]
    middles = [y + CELL_HEIGHT / 2 for y in ys]
    body += [
        _text(label, x0 - 8, y, SMALL, anchor="end")
        for label, y in zip(left, middles, strict=False)
    ]
    height = ys[-1] + CELL_HEIGHT
    return Picture(xs[-1] + width, height, (y0 + height) / 2, "", "\n".join(body))


def _outline(shape: tuple[int, ...]) -> Picture:
    """Draw what stands for a tensor without elements."""
    label = str(shape)
    width = _width(label, FONT) + 10
    body = (
        f'<g class="c0 faint"><title>{_xml(_about(shape))}</title>'
        f'<rect x="0" y="0" width="{_number(width)}" height="{CELL_HEIGHT}" rx="3"/>'
        f"{_text(label, width / 2, CELL_HEIGHT / 2)}</g>"
    )
    return Picture(width, CELL_HEIGHT, CELL_HEIGHT / 2, _about(shape), body)


def _titled(picture: Picture, title: str) -> Picture:
    """Put a small line of text above a picture."""
    if not title:
        return picture
    width, top = max(picture.width, _width(title, SMALL)), SMALL + 8
    body = _text(title, width / 2, SMALL / 2 + 1, SMALL)
    body += "\n" + _moved(picture, (width - picture.width) / 2, top)
    return Picture(width, picture.height + top, picture.middle + top, title, body)


def _operator(text: str) -> Picture:
    width, height = _width(text, LARGE), CELL_HEIGHT
    return Picture(width, height, height / 2, text, _text(text, width / 2, height / 2, LARGE))


def _pictures(name: str, parts: Sequence[Picture | str]) -> list[Picture]:
    for part in parts:
        if not isinstance(part, Picture | str):
            kind = type(part).__name__
            raise ValueError(
                f"{name} takes pictures and strings, and got a {kind}; "
                f"draw it first: {name}(grid(...), ...)"
            )
    if not parts:
        raise ValueError(f"{name} got nothing to draw; type {name}(grid(...), grid(...))")
    return [_operator(part) if isinstance(part, str) else part for part in parts]


def _tensor(data: Any, name: str) -> torch.Tensor:
    """Return `data` as a dense tensor without a graph, on its device."""
    try:
        found = torch.as_tensor(_own(data)).detach()
    except (TypeError, ValueError, RuntimeError) as error:
        raise ValueError(
            f"{name} came as a {type(data).__name__} that makes no tensor ({error}); "
            "give numbers, nested in lists of equal lengths; words go into text=[...]"
        ) from error
    return found.to_dense() if found.layout != torch.strided else found


def _own(data: Any) -> Any:
    """Return what as_tensor takes without a warning: no read-only array, no list of arrays."""
    if isinstance(data, list | tuple):
        return [_own(part) if isinstance(part, list | tuple) else _plain(part) for part in data]
    is_array = hasattr(data, "__array__") and not isinstance(data, torch.Tensor)
    return data.copy() if is_array and hasattr(data, "copy") else data


def _plain(data: Any) -> Any:
    return data.tolist() if hasattr(data, "tolist") else data


def _values(values: torch.Tensor) -> list[str]:
    try:
        return [_label(value) for value in values.flatten().tolist()]
    except RuntimeError as error:
        raise ValueError(
            f"a tensor of {values.dtype} on {values.device} has no values to draw; "
            "convert it first, or say what to write: grid(tensor, text=...)"
        ) from error


def _label(value: Any) -> str:
    """Write a value compactly."""
    if isinstance(value, bool):
        return "T" if value else "F"
    return f"{value:.4g}" if isinstance(value, float | complex) else str(value)


def _check_size(shape: tuple[int, ...]) -> None:
    if len(shape) > MOST_AXES:
        index = ", ".join("0" * (len(shape) - MOST_AXES))
        raise ValueError(
            f"a tensor of shape {shape} has {len(shape)} axes and at most {MOST_AXES} can be "
            f"drawn; draw a part of it: grid(tensor[{index}])"
        )
    if math.prod(shape) > MOST_CELLS:
        raise ValueError(
            f"a tensor of shape {shape} has {math.prod(shape)} elements and at most "
            f"{MOST_CELLS} can be drawn; draw a slice: "
            f"grid(tensor[{', '.join(':8' for _ in shape)}])"
        )


def _headings(labels: Iterable[Any] | None, count: int, name: str) -> list[str]:
    if labels is None:
        return []
    found = [_label(label) for label in labels]
    if len(found) != count:
        raise ValueError(
            f"{name} came as {len(found)} headings and {count} are wanted, one for each; "
            f"type for example {name}=range({count})"
        )
    return found


def _colors(colors: Any, shape: tuple[int, ...]) -> list[int]:
    found = _broadcast(0 if colors is None else colors, shape, "colors")
    if found.is_floating_point() or found.is_complex():
        raise ValueError(
            f"colors came as {found.dtype} and have to be whole numbers; "
            "type for example colors=torch.tensor(colors).long()"
        )
    numbers = [int(number) for number in found.flatten().tolist()]
    wrong = next((number for number in numbers if not 0 <= number <= COLORS), None)
    if wrong is not None:
        raise ValueError(
            f"there is no color {wrong}; colors are 0 (neutral) to {COLORS}: "
            f"type colors % {COLORS + 1} to start over after the last"
        )
    return numbers


def _faint(faint: Any, shape: tuple[int, ...]) -> list[bool]:
    found: list[bool] = _broadcast(faint is not None and faint, shape, "faint").flatten().tolist()
    return [bool(value) for value in found]


def _broadcast(data: Any, shape: tuple[int, ...], name: str) -> torch.Tensor:
    found = _tensor(data, name)
    try:
        return found.broadcast_to(shape)
    except RuntimeError as error:
        raise ValueError(
            f"{name} of shape {tuple(found.shape)} do not broadcast to the tensor's {shape}; "
            f"give one value, or values of shape {shape}"
        ) from error


def _texts(text: Any, shape: tuple[int, ...]) -> list[str]:
    """Return what to write in the cells, in order."""
    return [_label(entry) for entry in _entries(_plain(text), shape, shape, "text")]


def _entries(nested: Any, rest: tuple[int, ...], shape: tuple[int, ...], name: str) -> list[Any]:
    """Return the entries of nested lists, of which `rest` is the shape."""
    is_list = isinstance(nested, list | tuple)
    if is_list != bool(rest) or (is_list and len(nested) != rest[0]):
        came = f"a list of {len(nested)}" if is_list else repr(nested)
        wanted = f"a list of {rest[0]}" if rest else "one word"
        raise ValueError(
            f"text does not fit the tensor's shape {shape}: {name} is {came}, not {wanted}; "
            "give nested lists with one word for each cell"
        )
    if not rest:
        return [nested]
    parts = [
        _entries(part, rest[1:], shape, f"{name}[{number}]") for number, part in enumerate(nested)
    ]
    return list(itertools.chain(*parts))


def _about(shape: tuple[int, ...]) -> str:
    return f"a tensor of shape {shape}"


def _text(text: str, x: float, y: float, size: int = FONT, anchor: str = "") -> str:
    """Write text around the middle (x, y), or before x where it is an end."""
    # A baseline of our own: not every viewer knows dominant-baseline.
    place = f'x="{_number(x)}" y="{_number(y + 0.35 * size)}"'
    place += f' font-size="{size}"' if size != FONT else ""
    place += f' text-anchor="{anchor}"' if anchor else ""
    return f"<text {place}>{_xml(text)}</text>"


def _moved(picture: Picture, x: float, y: float) -> str:
    if not x and not y:
        return picture.body
    return f'<g transform="translate({_number(x)} {_number(y)})">\n{picture.body}\n</g>'


def _width(text: str, size: int) -> int:
    """Return how wide a monospaced text is, in pixels."""
    return math.ceil(ADVANCE * size * sum(map(_columns, " ".join(text.split()))))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _xml(text: str) -> str:
    """Return text for XML: one line, without the characters that XML forbids."""
    allowed = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    return escape(" ".join(allowed.split()))


def _number(value: float) -> str:
    return f"{value:.10g}"
