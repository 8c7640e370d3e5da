"""Draw a graph: as DOT for other tools, and as SVG for pages."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from learntorch.graphs.layout import Layout, Line, lay_out
from learntorch.graphs.places import Place
from learntorch.graphs.walk import Edge, Node, Output
from learntorch.graphs.words import column_width, number, one_line, xml

FONT, SMALL = 13, 11
ADVANCE = 0.61  # width of a character of a monospaced font, in its size
PAD_X, PAD_Y, LEADING = 8, 6, 1.32
MARGIN = 6
LINE_LIMIT = 30  # characters of a value in a box
NOTE_LIMIT = 48

LIGHT = {
    "text": "#1b1b1b",
    "soft": "#4f545c",
    "line": "#6b6b6b",
    "page": "#ffffff",
    "node": "#ffffff",
    "leaf": "#c4e5f7",
    "output": "#f1ca73",
    "value": "#14532d",
    "grad": "#8a1c1c",
    "lit": "#b3261e",
}
DARK = {
    "text": "#f5f5f7",
    "soft": "#c0c4cc",
    "line": "#9a9da6",
    "page": "#1e2129",
    "node": "#262b34",
    "leaf": "#1f4a63",
    "output": "#644a10",
    "value": "#9be3b0",
    "grad": "#ffb4a9",
    "lit": "#ff9d6e",
}


def _variables(selector: str, colors: dict[str, str]) -> str:
    # :where() weighs nothing, so that any rule of a site for svg.graph wins.
    values = ";".join(f"--graph-{name}:{color}" for name, color in colors.items())
    return f":where({selector}){{{values}}}"


DEFAULT, SLATE = (f"[data-md-color-scheme={name}] svg.graph" for name in ("default", "slate"))

# The same in each picture, so that a site can move it to its style sheet. On a page
# whose scheme is known, that page's background shows; else the picture brings its own.
# Dark is for screens: paper is white.
STYLE = "\n".join(
    [
        _variables("svg.graph", LIGHT),
        f"@media screen and (prefers-color-scheme:dark){{{_variables('svg.graph', DARK)}}}",
        _variables(DEFAULT, LIGHT | {"page": "transparent"}),
        f"@media screen{{{_variables(SLATE, DARK | {'page': 'transparent'})}}}",
        "svg.graph{background:var(--graph-page)}",
        "svg.graph:not(:root){max-width:100%;height:auto}",
        "svg.graph text{fill:var(--graph-text);stroke:none}",
        "svg.graph .soft{fill:var(--graph-soft)}",
        "svg.graph .value{fill:var(--graph-value)}",
        "svg.graph .gradient{fill:var(--graph-grad)}",
        "svg.graph rect{fill:var(--graph-node);stroke:var(--graph-line)}",
        "svg.graph .leaf rect{fill:var(--graph-leaf)}",
        "svg.graph .output rect{fill:var(--graph-output)}",
        "svg.graph .name{font-weight:700}",
        "svg.graph .edge{fill:none;stroke:var(--graph-line);stroke-width:1.2}",
        "svg.graph .tip{fill:var(--graph-line);stroke:none}",
        "svg.graph .node:focus{outline:none}",
        "svg.graph .node:focus-visible rect,svg.graph .node.lit rect"
        "{stroke:var(--graph-lit);stroke-width:2.5}",
    ]
)


def dot(
    title: str, nodes: Sequence[Node], edges: Sequence[Edge], outputs: set[str], file: str
) -> str:
    """Return a graph in Graphviz's language; the same bytes for the same graph."""
    rows = [f"digraph {_quoted(title)} {{", "node [shape=box]"]
    for node in nodes:
        style = "style=rounded" if node.is_leaf else f"peripheries={1 + (node.key in outputs)}"
        label = "\n".join(text for text, _ in _rows(node))
        rows.append(
            f"{node.key} [label={_quoted(label)} tooltip={_quoted(told(node, file))} {style}]"
        )
    several = _several(nodes)
    for edge in edges:
        label = f" [label={edge.output}]" if edge.source in several else ""
        rows.append(f"{edge.source} -> {edge.target}{label}")
    return "\n".join([*rows, "}", ""])


def svg(
    title: str,
    about: str,
    nodes: Sequence[Node],
    edges: Sequence[Edge],
    outputs: set[str],
    notes: Sequence[str],
    file: str,
) -> str:
    """Return a graph as an SVG document; the same bytes for the same graph.

    Args:
        title: What the graph is called in errors.
        about: What it shows, for readers who do not see it.
        nodes: Its nodes.
        edges: Its edges.
        outputs: The keys of the nodes that it was drawn for.
        notes: Lines to write below it.
        file: The program whose lines are marked.

    Raises:
        RuntimeError: If no layout is found; the message names the graph.
    """
    sizes, several = {node.key: _size(node) for node in nodes}, _several(nodes)
    labels = [str(edge.output) if edge.source in several else "" for edge in edges]
    ends = [(edge.source, edge.target, label) for edge, label in zip(edges, labels, strict=True)]
    layout = lay_out(title, sizes, ends)
    lines = [_edge(line, label) for line, label in zip(layout.lines, labels, strict=True)]
    # The keyboard goes from the leaves down to the output, as a reader's eyes do.
    order = sorted(nodes, key=lambda node: (layout.boxes[node.key][1], layout.boxes[node.key][0]))
    boxes = [_box(node, layout, sizes[node.key], node.key in outputs, file) for node in order]
    return _page(about, layout, lines, boxes, notes)


def _page(
    about: str, layout: Layout, lines: list[str], boxes: list[str], notes: Sequence[str]
) -> str:
    """Put what was drawn on a page that is large enough, with notes below it."""
    said = [row for note in notes for row in textwrap.wrap(note, NOTE_LIMIT)]
    widest = max((_width(row, SMALL) for row in said), default=0)
    width = math.ceil(max(layout.width, widest)) + 2 * MARGIN
    below = round(len(said) * SMALL * LEADING) + (MARGIN if said else 0)
    height = math.ceil(layout.height) + below + 2 * MARGIN
    return "\n".join(
        [
            _head(width, height),
            f"<title>{xml(about)}</title>",
            f"<style>\n{STYLE}\n</style>",
            f'<g transform="translate({number((width - layout.width) / 2)} {MARGIN})">',
            '<g class="edges" aria-hidden="true">',
            *lines,
            "</g>",
            *boxes,
            "</g>",
            *_notes(said, layout.height + 2 * MARGIN),
            "</svg>",
        ]
    )


def _head(width: int, height: int) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="graph" role="group" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-size="{FONT}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, '
        'DejaVu Sans Mono, monospace" text-anchor="middle">'
    )


def told(node: Node, file: str) -> str:
    """Say all about a node of a program in one line."""
    end = "leaf" if node.operation == "AccumulateGrad" else node.operation
    parts = [f"{node.name}, {end}" if node.is_leaf and node.name else node.operation]
    if node.is_leaf and not node.name:
        parts = ["leaf without a name"]
    elif node.name and not node.is_leaf:
        parts = [f"{node.name}, made by {node.operation}"]
    parts += [f"shape {output.shape}, {output.dtype}" for output in node.outputs]
    for output in node.outputs:
        parts += [f"value {_flat(output.value)}"] if output.value is not None else []
        parts += [f"gradient {_flat(output.gradient)}"] if output.gradient is not None else []
    parts += [f"keeps {saved.name}: {saved.about}" for saved in node.saved]
    found = [_where(place, file) for place in node.places]
    return one_line("; ".join([*parts, *found[:1], *(f"called from {one}" for one in found[1:])]))


def _where(place: Place, file: str) -> str:
    of = "" if place.file == file else f" of {Path(place.file).name}"
    return f"line {place.line}{of}" + (f": {place.text}" if place.text else "")


def _several(nodes: Sequence[Node]) -> set[str]:
    """Return the nodes with more than one output."""
    return {node.key for node in nodes if len(node.outputs) > 1}


def _rows(node: Node) -> list[tuple[str, str]]:
    """Return the lines in a node's box, each with its class."""
    rows = [(node.name, "name")] if node.name else []
    if not node.is_leaf or not node.name:
        rows.append((node.operation, ""))
    rows += [(str(output), "soft") for output in node.outputs]
    for output in node.outputs:
        rows += _numbers(output)
    rows += [(f"keeps {saved.name}: {saved.about}", "soft") for saved in node.saved]
    return rows


def _numbers(output: Output) -> list[tuple[str, str]]:
    rows = []
    for word, held in (("value", output.value), ("gradient", output.gradient)):
        if held is not None:
            rows += [(row, word) for row in _table(word, held)]
    return rows


def _table(word: str, held: Any) -> list[str]:
    """Write a small tensor, one row to a line where it has two axes."""
    short = {"value": "value", "gradient": "grad"}[word]
    if isinstance(held, list) and held and isinstance(held[0], list) and len(held) > 1:
        rows = [_flat(part) for part in held]
        texts = [f"{short} [{rows[0]}", *(" " * (len(short) + 2) + row for row in rows[1:])]
        texts[-1] += "]"
        return [_cut(text) for text in texts]
    return [_cut(f"{short} {_flat(held)}")]


def _cut(text: str) -> str:
    return text if len(text) <= LINE_LIMIT else text[: LINE_LIMIT - 1] + "…"


def _flat(held: Any) -> str:
    if isinstance(held, list):
        return f"[{', '.join(_flat(part) for part in held)}]"
    if isinstance(held, bool):
        return str(held)
    return f"{held:.4g}" if isinstance(held, float | complex) else str(held)


def _size(node: Node) -> tuple[float, float]:
    rows = _rows(node)
    heights = [_font(kind) * LEADING for _, kind in rows]
    width = max(_width(text, _font(kind), kind == "name") for text, kind in rows)
    return max(width + 2 * PAD_X, 44), round(sum(heights) + 2 * PAD_Y)


def _font(kind: str) -> int:
    return FONT if kind in ("", "name") else SMALL


def _width(text: str, size: int, bold: bool = False) -> int:
    return math.ceil(ADVANCE * size * column_width(text) * (1.03 if bold else 1))


def _box(node: Node, layout: Layout, size: tuple[float, float], output: bool, file: str) -> str:
    """Draw one node around its middle."""
    x, y = layout.boxes[node.key]
    width, height = size
    kind = "node leaf" if node.is_leaf else "node output" if output else "node"
    radius = 12 if node.is_leaf else 3
    parts = [
        f'<g id="{node.key}" class="{kind}" tabindex="0" role="img"{_data(node, file)}>',
        f"<title>{xml(told(node, file))}</title>",
        f'<rect x="{number(x - width / 2)}" y="{number(y - height / 2)}" '
        f'width="{number(width)}" height="{number(height)}" rx="{radius}"/>',
    ]
    down = y - height / 2 + PAD_Y
    for text, style in _rows(node):
        font = _font(style)
        down += font * LEADING
        parts.append(_text(text, x, down - 0.32 * font, font, style))
    return "".join([*parts, "</g>"])


def _text(text: str, x: float, y: float, size: int, style: str = "", anchor: str = "") -> str:
    more = f' class="{style}"' if style else ""
    more += f' font-size="{size}"' if size != FONT else ""
    more += f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{number(x)}" y="{number(y)}"{more}>{xml(text)}</text>'


def _data(node: Node, file: str) -> str:
    """Tell a page which lines and columns of the program a node belongs to."""
    found = [place for place in node.places if place.file == file]
    if not found:
        return ""
    lines = " ".join(str(line) for line in dict.fromkeys(place.line for place in found))
    spans = [place.span for place in found if place.span]
    columns = " ".join("{}:{}-{}:{}".format(*span) for span in dict.fromkeys(spans))
    more = f' data-cols="{columns}"' if columns else ""
    return f' data-line="{found[0].line}" data-lines="{lines}"{more}'


def _edge(line: Line, label: str) -> str:
    """Draw a line and, as no marker can follow its color, an arrowhead of its own."""
    points = [f"{number(x)} {number(y)}" for x, y in line.points]
    path = f'<path class="edge" d="M{points[0]}C{" ".join(points[1:])}"/>'
    parts = [path, _tip(line)]
    if label and line.label:
        parts.append(_text(label, *line.label, SMALL, "soft"))
    return "".join(parts)


def _tip(line: Line) -> str:
    (x0, y0), (x1, y1) = line.points[-2:]
    length = math.hypot(x1 - x0, y1 - y0) or 1
    dx, dy = (x1 - x0) / length, (y1 - y0) / length
    back = (x1 - 7 * dx, y1 - 7 * dy)
    corners = [(x1, y1), (back[0] - 3 * dy, back[1] + 3 * dx), (back[0] + 3 * dy, back[1] - 3 * dx)]
    return f'<path class="tip" d="M{"L".join(f"{number(x)} {number(y)}" for x, y in corners)}Z"/>'


def _notes(rows: Sequence[str], top: float) -> list[str]:
    return [
        _text(row, MARGIN, top + (n + 0.8) * SMALL * LEADING, SMALL, "soft", "start")
        for n, row in enumerate(rows)
    ]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
