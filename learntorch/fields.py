"""Draw which class a model gives to each place of the plane, with the points that it learns from.

The classes differ by color and by the form of their points, so that they stay apart under
every kind of color vision. A picture follows its page or, on its own, the system into the dark.

Examples:
    >>> import torch
    >>> side = torch.linspace(-1, 1, 3)
    >>> x, y = torch.meshgrid(side, side, indexing="xy")
    >>> points, labels = torch.tensor([[-0.5, 0.0], [0.5, 0.0]]), torch.tensor([0, 1])
    >>> picture = field(x > 0, points, labels)
    >>> picture.about
    'class 1 has 33% of the plane and 1 of 2 points'

    `picture.save("field.svg")` writes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import torch

__all__ = ["Field", "field"]

SIZE = 300  # of the picture in pixels, both ways
CLASSES = 2
# area 0, area 1, points 0, points 1, halo of a point
LIGHT = ("#c4e5f7", "#f7d9b0", "#004f80", "#8f3200", "#ffffff")
DARK = ("#173f57", "#5a3a12", "#9fd8fb", "#ffc48f", "#15181c")
NAMES = ("area-0", "area-1", "points-0", "points-1", "halo")


def _variables(selector: str, colors: Iterable[str]) -> str:
    values = ";".join(f"--field-{name}:{color}" for name, color in zip(NAMES, colors, strict=True))
    return f":where({selector}){{{values}}}"


STYLE = "\n".join(
    [
        _variables("svg.field", LIGHT),
        f"@media screen and (prefers-color-scheme:dark){{{_variables('svg.field', DARK)}}}",
        _variables("[data-md-color-scheme=default] svg.field", LIGHT),
        f"@media screen{{{_variables('[data-md-color-scheme=slate] svg.field', DARK)}}}",
        "svg.field:not(:root){max-width:100%;height:auto}",
        "svg.field path{fill:none}",
        "svg.field rect{fill:var(--field-area-0)}",
        "svg.field .area{stroke:var(--field-area-1)}",
        "svg.field .halo{stroke:var(--field-halo);stroke-width:9}",
        "svg.field .p0:not(.halo){stroke:var(--field-points-0)}",
        "svg.field .p1:not(.halo){stroke:var(--field-points-1)}",
        "svg.field :is(.p0,.p1):not(.halo){stroke-width:6}",
        "svg.field .p0{stroke-linecap:round}",
        "svg.field .p1{stroke-linecap:square}",
    ]
)


@dataclass(frozen=True)
class Field:
    """A drawing of two classes in the plane.

    Attributes:
        about: what it shows, in words, for readers who do not see it.
        body: its SVG elements.
    """

    about: str
    body: str

    def svg(self) -> str:
        """Return the picture as an SVG document: the same bytes for the same input."""
        return "\n".join(
            [
                '<svg xmlns="http://www.w3.org/2000/svg" class="field" role="img" '
                f'width="{SIZE}" height="{SIZE}" viewBox="0 0 {SIZE} {SIZE}">',
                f"<title>{escape(self.about)}</title>",
                f"<style>\n{STYLE}\n</style>",
                self.body,
                "</svg>",
            ]
        )

    def save(self, path: str | Path) -> None:
        """Write the picture to a file whose name ends in `.svg`.

        Raises:
            ValueError: If the name ends otherwise.
        """
        path = Path(path)
        if path.suffix != ".svg":
            raise ValueError(f"cannot write {path.name}; the name has to end in .svg")
        path.write_text(self.svg() + "\n", encoding="utf-8")


def field(
    given: torch.Tensor, points: torch.Tensor, labels: torch.Tensor, *, reach: float = 1.0
) -> Field:
    """Return a picture of the square from `-reach` to `reach`, both ways.

    Args:
        given: the class, 0 or 1, at each place of a square grid, of shape (n, n). Its first row
            is the lowest, at y = `-reach`, and its first column the leftmost.
        points: of shape (count, 2): x and y of what was learned from.
        labels: the class, 0 or 1, of each point.
        reach: half of the side of the square, in the unit of `points`.

    Raises:
        ValueError: If a shape is another, or a class is neither 0 nor 1.
    """
    _verify(given, points, labels)
    given, labels = given.long(), labels.long()
    share = given.double().mean().item()
    about = f"class 1 has {share:.0%} of the plane and {int(labels.sum())} of {len(labels)} points"
    places = [_place(points[labels == number], reach) for number in range(CLASSES)]
    spots = [
        f'<path class="p{number}{halo}" d="{path}"/>'
        for halo in (" halo", "")
        for number, path in enumerate(places)
        if path
    ]
    scale = SIZE / len(given)
    area = (
        f'<rect width="{SIZE}" height="{SIZE}"/>'
        f'<path class="area" transform="scale({scale:.6g})" stroke-width="1.05" '
        f'd="{_runs(given)}"/>'
    )
    return Field(about, "\n".join([area, *spots]))


def _verify(given: torch.Tensor, points: torch.Tensor, labels: torch.Tensor) -> None:
    if given.ndim != 2 or given.shape[0] != given.shape[1] or not given.numel():
        raise ValueError(f"given has the shape (n, n), not {tuple(given.shape)}")
    if points.shape != (len(labels), 2):
        shapes = f"{tuple(points.shape)} for {len(labels)} labels"
        raise ValueError(f"points have the shape (count, 2), not {shapes}")
    for name, classes in (("given", given), ("labels", labels)):
        if not ((classes == 0) | (classes == 1)).all():
            raise ValueError(f"{name} holds a class that is neither 0 nor 1")


def _runs(given: torch.Tensor) -> str:
    """Return a path over all cells of class 1, a stroke for each run of a row; y goes down."""
    strokes = []
    for row, cells in enumerate(reversed(given.tolist())):
        ends = [place for place in range(len(cells) + 1) if _differ(cells, place)]
        strokes += [
            f"M{first} {row}.5h{last - first}"
            for first, last in zip(ends[::2], ends[1::2], strict=True)
        ]
    return "".join(strokes)


def _differ(cells: list[int], place: int) -> bool:
    """Say whether a run begins or ends before `place`; outside of the row all is class 0."""
    before = cells[place - 1] if place else 0
    return before != (cells[place] if place < len(cells) else 0)


def _place(points: torch.Tensor, reach: float) -> str:
    """Return a path of one dot for each point."""
    across = ((points[:, 0] / reach + 1) * SIZE / 2).tolist()
    down = ((1 - points[:, 1] / reach) * SIZE / 2).tolist()
    return "".join(f"M{x:.1f} {y:.1f}h0" for x, y in zip(across, down, strict=True))
