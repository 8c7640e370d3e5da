"""Draw a few curves in SVG, such as losses over steps.

Lines differ by color and by dashes, so that they stay apart under every kind of color
vision and in print. A chart follows its page or, on its own, the system into the dark.

Examples:
    >>> losses = {"lr 0.1": [4.0, 2.6, 1.6], "lr 0.4": [4.0, 0.2, 0.01]}
    >>> picture = chart(losses, across="step", up="loss", log_up=True)
    >>> picture.about
    'loss over step: lr 0.1 from 4 to 1.6, lr 0.4 from 4 to 0.01'

    `picture.save("losses.svg")` writes it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

__all__ = ["Chart", "chart"]

# After Okabe and Ito, changed until each two stay apart under every kind of color vision.
LIGHT = ("#0072b2", "#a54200", "#00704f", "#8f4e7a", "#494949", "#a67b00")
DARK = ("#6cb8e6", "#f0925c", "#4ad297", "#d9a2c6", "#a1a1a1", "#e0c25a")
DASHES = ("none", "7 3", "2 3", "9 3 2 3", "1 4", "12 4")
WIDTH, HEIGHT = 330, 190  # of the field that the lines are in
LEFT, BOTTOM, ROW = 46, 40, 18
MOST_LINES = len(DASHES)
MOST_TICKS = 6
SEEN = 0.1  # pixels, by which a line may be off

Points = Sequence[tuple[float, float]]


def _variables(selector: str, colors: Sequence[str]) -> str:
    values = ";".join(f"--curve-{number}:{color}" for number, color in enumerate(colors))
    return f":where({selector}){{{values}}}"


STYLE = "\n".join(
    [
        _variables("svg.curves", LIGHT),
        f"@media screen and (prefers-color-scheme:dark){{{_variables('svg.curves', DARK)}}}",
        _variables("[data-md-color-scheme=default] svg.curves", LIGHT),
        f"@media screen{{{_variables('[data-md-color-scheme=slate] svg.curves', DARK)}}}",
        "svg.curves:not(:root){max-width:100%;height:auto}",
        "svg.curves text{fill:currentColor;stroke:none}",
        "svg.curves .axis{stroke:currentColor;opacity:.35}",
        "svg.curves polyline{fill:none;stroke-width:2;stroke-linejoin:round}",
        *(
            f"svg.curves .l{number}{{stroke:var(--curve-{number});stroke-dasharray:{dashes}}}"
            for number, dashes in enumerate(DASHES)
        ),
    ]
)


@dataclass(frozen=True)
class Chart:
    """A drawing of curves.

    Attributes:
        height: its height in pixels.
        about: what it shows, in words, for readers who do not see it.
        body: its SVG elements.
    """

    height: int
    about: str
    body: str

    def svg(self) -> str:
        """Return the chart as an SVG document: the same bytes for the same input."""
        width = LEFT + WIDTH + 12
        return "\n".join(
            [
                '<svg xmlns="http://www.w3.org/2000/svg" class="curves" role="img" '
                f'width="{width}" height="{self.height}" viewBox="0 0 {width} {self.height}" '
                'font-size="12" font-family="system-ui, sans-serif">',
                f"<title>{escape(self.about)}</title>",
                f"<style>\n{STYLE}\n</style>",
                self.body,
                "</svg>",
            ]
        )

    def _repr_svg_(self) -> str:
        return self.svg()  # Jupyter asks for it, to show a chart that ends a cell

    def save(self, path: str | Path) -> None:
        """Write the chart to a file whose name ends in `.svg`.

        Raises:
            ValueError: If the name ends otherwise.
        """
        path = Path(path)
        if path.suffix != ".svg":
            raise ValueError(f"cannot write {path.name}; the name has to end in .svg")
        path.write_text(self.svg() + "\n", encoding="utf-8")


@dataclass(frozen=True)
class _Axis:
    """How numbers become places along one side of the field."""

    low: float
    high: float
    size: int
    log: bool

    def place(self, value: float) -> float:
        low, high, value = (
            map(math.log10, (self.low, self.high, value))
            if self.log
            else (self.low, self.high, value)
        )
        return self.size * (value - low) / (high - low)

    def ticks(self) -> list[float]:
        if self.log:
            first, last = math.ceil(math.log10(self.low)), math.floor(math.log10(self.high))
            every = max(1, math.ceil((last - first + 1) / MOST_TICKS))
            return [10.0**power for power in range(first, last + 1, every)]
        rough = (self.high - self.low) / MOST_TICKS
        unit = 10.0 ** math.floor(math.log10(rough))
        every_one = next(unit * factor for factor in (1, 2, 5, 10) if unit * factor >= rough)
        count = int((self.high - self.low) / every_one + 1e-9)
        start = math.ceil(self.low / every_one - 1e-9)
        return [every_one * (start + number) for number in range(count + 1)]


def chart(
    lines: Mapping[str, Sequence[float] | Points],
    *,
    across: str,
    up: str,
    log_across: bool = False,
    log_up: bool = False,
) -> Chart:
    """Return a chart of up to six lines.

    Args:
        lines: of each line its name and its values, for the places 0, 1, 2 and so on, or
            pairs of place and value. What is not finite, or not above 0 on a logarithmic
            axis, is left out.
        across: what the horizontal axis shows, with its unit.
        up: what the vertical axis shows, with its unit.
        log_across: whether equal steps to the right are equal factors.
        log_up: whether equal steps upward are equal factors.

    Raises:
        ValueError: If there is no line, more than six, or one without a value to draw.
    """
    if not 1 <= len(lines) <= MOST_LINES:
        raise ValueError(f"a chart has 1 to {MOST_LINES} lines, not {len(lines)}")
    kept = {name: _kept(name, values, log_across, log_up) for name, values in lines.items()}
    x_axis = _axis([x for points in kept.values() for x, _ in points], WIDTH, log_across)
    y_axis = _axis([y for points in kept.values() for _, y in points], HEIGHT, log_up)
    top = ROW * len(kept) + 6
    parts = [*_frame(x_axis, y_axis, top, across, up)]
    for number, (name, points) in enumerate(kept.items()):
        parts.append(_legend(number, name))
        parts.append(_line(number, points, x_axis, y_axis, top))
    ends = ", ".join(
        f"{name} from {points[0][1]:.3g} to {points[-1][1]:.3g}" for name, points in kept.items()
    )
    return Chart(top + HEIGHT + BOTTOM, f"{up} over {across}: {ends}", "\n".join(parts))


def _kept(
    name: str, values: Sequence[float] | Points, log_across: bool, log_up: bool
) -> list[tuple[float, float]]:
    """Return the points of a line that can be drawn, one for each pixel at most."""
    pairs = [
        value if isinstance(value, tuple) else (place, value) for place, value in enumerate(values)
    ]
    good = [
        (x, y)
        for x, y in pairs
        if math.isfinite(x) and math.isfinite(y) and (x > 0 or not log_across)
        if y > 0 or not log_up
    ]
    if not good:
        raise ValueError(f"the line {name!r} has no value that can be drawn")
    axis = _axis([x for x, _ in good], WIDTH, log_across)
    column = [round(axis.place(x)) for x, _ in good]
    last = len(good) - 1
    # of the points in one column of pixels the first, the highest and the lowest
    keep: set[int] = {0, last}
    start = 0
    for index in range(1, len(good) + 1):
        if index > last or column[index] != column[start]:
            block = range(start, index)
            keep |= {
                start,
                max(block, key=lambda at: good[at][1]),
                min(block, key=lambda at: good[at][1]),
            }
            start = index
    return [good[index] for index in sorted(keep)]


def _axis(values: Sequence[float], size: int, log: bool) -> _Axis:
    low, high = min(values), max(values)
    if log:
        return _Axis(low, high if high > low else low * 10, size, log)
    low = min(low, 0.0) if high > 0 else low
    return _Axis(low, high if high > low else low + 1, size, log)


def _frame(x_axis: _Axis, y_axis: _Axis, top: int, across: str, up: str) -> list[str]:
    """Draw the axes with their numbers and names."""
    bottom = top + HEIGHT
    parts = [f'<path class="axis" fill="none" d="M{LEFT} {top}V{bottom}h{WIDTH}"/>']
    for value in x_axis.ticks():
        x = LEFT + x_axis.place(value)
        parts.append(f'<path class="axis" d="M{x:.1f} {bottom}v4"/>')
        parts.append(
            f'<text x="{x:.1f}" y="{bottom + 17}" text-anchor="middle">{_number(value)}</text>'
        )
    for value in y_axis.ticks():
        y = bottom - y_axis.place(value)
        parts.append(f'<path class="axis" d="M{LEFT} {y:.1f}h-4"/>')
        parts.append(
            f'<text x="{LEFT - 7}" y="{y + 4:.1f}" text-anchor="end">{_number(value)}</text>'
        )
    middle, base = LEFT + WIDTH // 2, bottom + BOTTOM - 7
    parts.append(f'<text x="{middle}" y="{base}" text-anchor="middle">{escape(across)}</text>')
    parts.append(f'<text x="0" y="{top - 6}">{escape(up)}</text>')
    return parts


def _legend(number: int, name: str) -> str:
    y = ROW * number + 10
    return (
        f'<polyline class="l{number}" points="{LEFT + 70},{y} {LEFT + 104},{y}"/>'
        f'<text x="{LEFT + 112}" y="{y + 4}">{escape(name)}</text>'
    )


def _line(number: int, points: Points, x_axis: _Axis, y_axis: _Axis, top: int) -> str:
    bottom = top + HEIGHT
    places = [(LEFT + x_axis.place(x), bottom - y_axis.place(y)) for x, y in points]
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in _bends(places))
    return f'<polyline class="l{number}" points="{drawn}"/>'


def _bends(places: Points) -> list[tuple[float, float]]:
    """Return the points without those that a straight line meets within `SEEN` pixels.

    This is the algorithm of Ramer, Douglas and Peucker.
    """
    keep, parts = {0, len(places) - 1}, [(0, len(places) - 1)]
    while parts:
        first, last = parts.pop()
        away = {at: _away(places[at], places[first], places[last]) for at in range(first + 1, last)}
        far = max(away, key=lambda at: away[at], default=first)
        if away.get(far, 0.0) > SEEN:
            keep.add(far)
            parts += [(first, far), (far, last)]
    return [places[at] for at in sorted(keep)]


def _away(
    point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]
) -> float:
    """Return how far a point lies from the line through two others, in pixels."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = math.hypot(x2 - x1, y2 - y1)
    if not length:
        return math.hypot(x - x1, y - y1)
    return abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / length


def _number(value: float) -> str:
    """Return a short number: ``0.01``, ``20`` or ``1e-6``."""
    if value and not 1e-3 <= abs(value) < 1e5:
        mantissa, _, power = f"{value:.0e}".partition("e")
        return f"{mantissa}e{int(power)}"
    return f"{value:.6g}"
