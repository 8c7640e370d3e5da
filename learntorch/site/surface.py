"""Show the quadratic loss surface of a line fit, and a recorded path of gradient descent on it.

``surface.js`` computes other paths from the same numbers, which stand in the page; without
JavaScript the recorded path remains, in the drawing and in a table.

The file holds::

    {"figure": "surface", "hessian": [[66.7, 10.0], [10.0, 2.0]], "minimum": [2.25, 1.25],
     "limit": 0.0293, "start": [1.0, 0.0], "lr": 0.028, "momentum": 0.0, "steps": 40,
     "path": [[1.0, 0.0, 69.3], ...]}

``path`` has ``w``, ``b`` and the loss before each step, and after the last.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

W, B = (-0.5, 5.0), (-3.0, 5.5)  # what the drawing shows of the two numbers
WIDTH, HEIGHT = 330, 255  # of the field
LEFT, TOP, BOTTOM = 30, 8, 34
LEVELS = [4.0**power for power in range(-3, 5)]
CORNERS = 60  # of the polygon that stands for a contour
TICKS_W, TICKS_B = (0, 1, 2, 3, 4, 5), (-2, 0, 2, 4)


@dataclass(frozen=True)
class Surface:
    """A quadratic loss, ``(p - minimum) @ hessian @ (p - minimum) / 2``, and a path on it.

    Attributes:
        hessian: its second derivatives, symmetric.
        minimum: the ``w`` and ``b`` where it is 0.
        limit: the learning rate from which plain descent no longer converges.
        start: where the path begins.
        lr: its learning rate.
        momentum: its momentum.
        steps: its number of steps.
        path: ``w``, ``b`` and loss at each of its points.
    """

    hessian: Sequence[Sequence[float]]
    minimum: Sequence[float]
    limit: float
    start: Sequence[float]
    lr: float
    momentum: float
    steps: int
    path: Sequence[Sequence[float]]


def read(text: str) -> Surface:
    """Return what a JSON file holds.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    told: dict[str, Any] = json.loads(text)
    told.pop("figure", None)
    try:
        surface = Surface(**told)
        (a, b), (c, d) = surface.hessian
        len(surface.minimum), len(surface.start), [(w, v, loss) for w, v, loss in surface.path]
    except (TypeError, ValueError) as error:
        raise ValueError(f"no loss surface: {error}") from None
    if b != c or a <= 0 or a * d <= b * c:
        raise ValueError("no loss surface: the hessian is not symmetric and positive")
    if len(surface.path) != surface.steps + 1:
        raise ValueError(
            f"no loss surface: a path of {surface.steps} steps has {surface.steps + 1} points, "
            f"not {len(surface.path)}"
        )
    return surface


def surface(text: str, alt: str, name: str) -> str:
    """Return the HTML of a loss surface.

    Args:
        text: the JSON file.
        alt: what the drawing shows, for readers who do not see it.
        name: the id of the drawing.

    Raises:
        ValueError: the text is no such file.
    """
    held = read(text)
    numbers = {
        "hessian": [number for row in held.hessian for number in row],
        "minimum": held.minimum,
        "start": held.start,
        "limit": [held.limit],
        "lr": [held.lr],
        "momentum": [held.momentum],
        "steps": [held.steps],
        "field": [*W, *B, LEFT, TOP, WIDTH, HEIGHT],
    }
    data = "".join(f' data-{key}="{" ".join(map(repr, value))}"' for key, value in numbers.items())
    return f"{_drawing(held, alt, name, data)}{_table(held)}"


def _place(w: float, b: float) -> tuple[float, float]:
    x = LEFT + WIDTH * (w - W[0]) / (W[1] - W[0])
    y = TOP + HEIGHT * (B[1] - b) / (B[1] - B[0])
    return x, y


def _drawing(held: Surface, alt: str, name: str, data: str) -> str:
    width, height = LEFT + WIDTH + 8, TOP + HEIGHT + BOTTOM
    x, y = _place(*held.minimum[:2])
    begin = _place(*held.start[:2])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stage" id="{escape(name)}" role="img" '
        f'aria-label="{escape(alt)}" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}"{data}><clipPath id="{escape(name)}-field">'
        f'<rect x="{LEFT}" y="{TOP}" width="{WIDTH}" height="{HEIGHT}"/></clipPath>'
        f'<rect class="field" x="{LEFT}" y="{TOP}" width="{WIDTH}" height="{HEIGHT}"/>'
        f'<g clip-path="url(#{escape(name)}-field)">{_contours(held)}'
        f'<polyline class="path" points="{_points(held.path)}"/>'
        f'<circle class="start" r="5" cx="{begin[0]:.1f}" cy="{begin[1]:.1f}"/>'
        f'<path class="minimum" d="M{x - 5:.1f} {y:.1f}h10M{x:.1f} {y - 5:.1f}v10"/></g>'
        f"{_ticks()}</svg>"
    )


def _points(path: Sequence[Sequence[float]]) -> str:
    return " ".join("{:.1f},{:.1f}".format(*_place(w, b)) for w, b, _ in path)


def _contours(held: Surface) -> str:
    """Draw curves of equal loss: ellipses around the minimum."""
    (a, b), (_, d) = held.hessian
    # with the hessian as L @ L.T, points at loss q are the minimum + sqrt(2 q) * inv(L.T) @ circle
    first = math.sqrt(a)
    second = b / first
    third = math.sqrt(d - second**2)
    parts = []
    for level in LEVELS:
        size, corners = math.sqrt(2 * level), []
        for turn in range(CORNERS):
            angle = 2 * math.pi * turn / CORNERS
            v = math.sin(angle) / third
            u = (math.cos(angle) - second * v) / first
            corners.append(_place(held.minimum[0] + size * u, held.minimum[1] + size * v))
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)
        parts.append(f'<polygon class="contour" points="{points}"/>')
    return "".join(parts)


def _ticks() -> str:
    under, base = TOP + HEIGHT + 14, TOP + HEIGHT + 29
    across = [f'<text x="{_place(w, 0)[0]:.1f}" y="{under}">{w}</text>' for w in TICKS_W]
    up = [f'<text x="{LEFT - 12}" y="{_place(0, b)[1] + 4:.1f}">{b}</text>' for b in TICKS_B]
    names = (
        f'<text x="{LEFT + WIDTH / 2}" y="{base}">w</text>'
        f'<text x="{LEFT - 12}" y="{_place(0, 5)[1] + 4:.1f}">b</text>'
    )
    return "".join([*across, *up, names])


def _table(held: Surface) -> str:
    every = max(1, held.steps // 10)
    rows = "".join(
        f'<tr><th scope="row">{step}</th><td>{w:.4f}</td><td>{b:.4f}</td><td>{loss:.4g}</td></tr>'
        for step, (w, b, loss) in enumerate(held.path)
        if step % every == 0
    )
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("step", "w", "b", "loss"))
    said = f"The recorded path: learning rate {held.lr:g}, momentum {held.momentum:g}"
    return (
        f'<details open=""><summary>{said}</summary>'
        f'<table class="rows"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        "</details>"
    )
