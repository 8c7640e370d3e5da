"""Draw what a board holds: the picture that stands in its place until a reader opens it."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import escape

from learntorch import curves
from learntorch.boards.answers import Answers

WIDTH, ROW, PAD = 432, 24, 12  # on a phone its letters are still large enough
PANEL, PLOT, GAP, ACROSS = 200, 70, 8, 2  # the charts of scalars, and how many stand in a row
LETTER = 7.7  # pixels of a character, more than most need
SAMPLE = 28  # pixels of the line beside the name of a run: long enough for its dashes
MOST_CHARTS, MOST_RUNS, MOST_POINTS, MOST_PARTS = 6, len(curves.DASHES), 200, 8
_NODE = re.compile(r'^node \{\n  name: "(.*)"$', re.MULTILINE)
_INVALID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

LIGHT = ("#1b1b1b", "#5a5a5a", "#ffffff", "#8d8d8d")  # text, soft text, page, line
DARK = ("#f5f5f7", "#b4b7bd", "#1e2129", "#7d838d")


def _variables(selector: str, colors: Sequence[str], lines: Sequence[str]) -> str:
    names = ("text", "soft", "page", "line", *map(str, range(len(lines))))
    pairs = zip(names, (*colors, *lines), strict=True)
    values = ";".join(f"--board-{name}:{color}" for name, color in pairs)
    return f":where({selector}){{{values}}}"


_DEFAULT, _SLATE = (f"[data-md-color-scheme={name}] svg.board" for name in ("default", "slate"))
_DARK = _variables("svg.board", DARK, curves.DARK)

# The same in each poster, so that a page needs it once; see learntorch.cells.
STYLE = "\n".join(
    [
        _variables("svg.board", LIGHT, curves.LIGHT),
        f"@media screen and (prefers-color-scheme:dark){{{_DARK}}}",
        _variables(_DEFAULT, (*LIGHT[:2], "transparent", LIGHT[3]), curves.LIGHT),
        f"@media screen{{{_variables(_SLATE, (*DARK[:2], 'transparent', DARK[3]), curves.DARK)}}}",
        "svg.board{background:var(--board-page)}",
        "svg.board:not(:root){max-width:100%;height:auto}",
        "svg.board text{fill:var(--board-text);stroke:none}",
        "svg.board .soft{fill:var(--board-soft)}",
        "svg.board rect{fill:none;stroke:var(--board-line)}",
        "svg.board polyline{fill:none;stroke-width:1.5}",
        *(
            f"svg.board .r{number}{{stroke:var(--board-{number});stroke-dasharray:{dashes}}}"
            for number, dashes in enumerate(curves.DASHES)
        ),
    ]
)


def poster(answers: Answers, title: str) -> str:
    """Return an SVG of the runs, the scalars and the number of all else."""
    body, height = _body(answers, title)
    runs, tabs = len(answers.json("runs")), ", ".join(answers.dashboards)
    about = f"TensorBoard of {_plain(title)}: {_count(runs, 'run')}; {tabs}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="board" role="img" width="{WIDTH}" '
            f'height="{height:.0f}" viewBox="0 0 {WIDTH} {height:.0f}" font-size="13" '
            'font-family="system-ui, Segoe UI, Roboto, Liberation Sans, sans-serif">',
            f"<title>{about}</title>",
            f"<style>\n{STYLE}\n</style>",
            *body,
            "</svg>\n",
        ]
    )


def _body(answers: Answers, title: str) -> tuple[list[str], float]:
    runs = answers.json("runs")
    rows = [_text(PAD, PAD + 14, f"TensorBoard · {title}", weight=True)]
    top = PAD + ROW + 4.0
    for number, run in enumerate(runs[:MOST_RUNS]):
        y = top + 10
        rows.append(
            f'<polyline class="r{number}" points="{PAD},{y - 4:.0f} {PAD + SAMPLE},{y - 4:.0f}"/>'
        )
        rows.append(_text(PAD + SAMPLE + 8, y, _named(run)))
        top += ROW - 4
    if more := runs[MOST_RUNS:]:
        said = f"and {_count(len(more), 'more run')}, not drawn"
        rows.append(_text(PAD + SAMPLE + 8, top + 10, said, soft=True))
        top += ROW - 4
    charts, top = _charts(answers, runs[:MOST_RUNS], top + 6)
    rows += charts
    for line in _counts(answers):
        inset = PAD + 4 * (len(line) - len(line.lstrip()))
        for row in textwrap.wrap(line.lstrip(), _most(inset), max_lines=2, placeholder=" \u2026"):
            rows.append(_text(inset, top + 12, row, soft=True))
            top += ROW - 4
    return rows, top + PAD


def _charts(answers: Answers, runs: Sequence[str], top: float) -> tuple[list[str], float]:
    found = answers.json("scalars/tags")
    tags = sorted({tag for run in runs for tag in found.get(run, ())})
    rows: list[str] = []
    for number, tag in enumerate(tags[:MOST_CHARTS]):
        x = PAD + number % ACROSS * (PANEL + GAP)
        y = top + number // ACROSS * (PLOT + ROW + GAP)
        words = _text(x, y + 12, tag, right=x + PANEL)
        rows += [words, *_chart(answers, runs, tag, x, y + ROW - 4)]
    top += math.ceil(min(len(tags), MOST_CHARTS) / ACROSS) * (PLOT + ROW + GAP)
    if more := tags[MOST_CHARTS:]:
        rows.append(_text(PAD, top + 12, f"and {_count(len(more), 'more scalar')}", soft=True))
        top += ROW - 4
    return rows, top


def _chart(answers: Answers, runs: Sequence[str], tag: str, x: float, y: float) -> Iterator[str]:
    """Yield a frame and a line for each run that has `tag`."""
    found = answers.json("scalars/tags")
    lines = {
        number: _points(answers.json("scalars/scalars", run=run, tag=tag))
        for number, run in enumerate(runs)
        if tag in found.get(run, ())
    }
    yield f'<rect x="{x:.1f}" y="{y:.1f}" width="{PANEL}" height="{PLOT}"/>'
    every = [point for points in lines.values() for point in points]
    if not every:
        return
    spans = [(min(axis), max(axis)) for axis in zip(*every, strict=True)]
    for number, points in lines.items():
        places = [
            f"{x + 4 + _share(step, spans[0]) * (PANEL - 8):.1f},"
            f"{y + PLOT - 4 - _share(value, spans[1]) * (PLOT - 8):.1f}"
            for step, value in points
        ]
        if len(places) == 1:  # a line of one point is not seen
            places = [
                places[0],
                f"{float(places[0].split(',')[0]) + 3:.1f},{places[0].split(',')[1]}",
            ]
        yield f'<polyline class="r{number}" points="{" ".join(places)}"/>'


def _points(values: Sequence[Any]) -> list[tuple[float, float]]:
    """Return step and value where the value is a number; at most a few hundred, evenly."""
    found = [(step, value) for _, step, value in values if isinstance(value, (int, float))]
    every = max(1, math.ceil(len(found) / MOST_POINTS))
    return found[::every] + (found[-1:] if (len(found) - 1) % every else [])


def _share(value: float, span: tuple[float, float]) -> float:
    low, high = span
    return (value - low) / (high - low) if high > low else 0.5


def _counts(answers: Answers) -> Iterator[str]:
    """Yield how much of each other kind there is."""
    for run, tag, names in _graphs(answers):
        where = ", ".join(_named(word) for word in (run, tag) if word)
        yield f"Graph of {where}: {_count(len(names), 'node')}"
        yield from _outline(names)
    for plugin, word in (("images", "image"), ("histograms", "histogram"), ("text", "text")):
        tags = answers.json(f"{plugin}/tags")
        names = sorted({tag for found in tags.values() for tag in found})
        if names:
            yield f"{_count(len(names), word)}: {', '.join(names)}"
    groups = answers.json("hparams/session_groups", metrics="false").get("sessionGroups", ())
    if groups:
        yield f"Hyperparameters of {_count(len(groups), 'session')}"


def _graphs(answers: Answers) -> Iterator[tuple[str, str, list[str]]]:
    """Yield of each graph its run, its tag and the names of its nodes."""
    for key, (_, text) in answers.texts.items():
        route, *rows = key.split("\n")
        if route == "graphs/graph":
            asked = dict(row.split("=", 1) for row in rows)
            yield asked["run"], asked.get("tag", ""), _NODE.findall(text)


def _outline(names: Sequence[str]) -> Iterator[str]:
    """Yield the first level of a graph, each with the second."""
    parts: dict[str, dict[str, None]] = {}
    for name in names:
        first, *rest = name.split("/")
        parts.setdefault(first, {}).update(dict.fromkeys(rest[:-1][:1]))
    for first in list(parts)[:MOST_PARTS]:
        inner = ", ".join(parts[first])
        yield f"    {first}: {inner}" if inner else f"    {first}"
    if len(parts) > MOST_PARTS:
        yield f"    and {len(parts) - MOST_PARTS} more"


def _named(run: str) -> str:
    return "the log folder" if run == "." else run


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" + ("" if number == 1 else "s")


def _plain(text: str) -> str:
    return escape(_INVALID.sub("\ufffd", text))


def _most(x: float, right: float = WIDTH - PAD) -> int:
    """Return how many characters fit from `x` on."""
    return int((right - x) / LETTER)


def _text(
    x: float,
    y: float,
    text: str,
    *,
    right: float = WIDTH - PAD,
    soft: bool = False,
    weight: bool = False,
) -> str:
    most = _most(x, right)
    shown = text if len(text) <= most else f"{text[: most - 1]}\u2026"
    style = ' class="soft"' if soft else ' font-weight="600"' if weight else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{style}>{_plain(shown)}</text>'
