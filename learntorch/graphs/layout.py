"""Find places for boxes and the lines between them, with Graphviz."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from learntorch.graphs import graphviz

POINTS = 72  # to an inch, Graphviz's unit of width and height

Point = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """A line between two boxes.

    Attributes:
        source: The number of its edge.
        points: Its start, and then three points for each part of a Bezier curve.
        label: Where the middle of its label is; None without one.
    """

    source: int
    points: tuple[Point, ...]
    label: Point | None = None


@dataclass(frozen=True)
class Layout:
    """Where everything stands; x grows to the right and y downward.

    Attributes:
        width: The width of it all.
        height: The height of it all.
        boxes: The middle of each box.
        lines: The lines, in the order of the edges.
    """

    width: float
    height: float
    boxes: Mapping[str, Point]
    lines: Sequence[Line]


def lay_out(
    title: str,
    sizes: Mapping[str, Point],
    edges: Sequence[tuple[str, str, str]],
) -> Layout:
    """Return where boxes and lines go, sources above their targets.

    Args:
        title: What the graph is called in errors.
        sizes: The width and height of each box, by its name.
        edges: Of each line the box where it starts, where it ends, and its label.

    Raises:
        RuntimeError: If Graphviz is missing, fails, or takes longer than 20 seconds.
    """
    try:
        layout = _read(json.loads(_ask(title, _dot(sizes, edges), len(sizes))))
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"no layout of {title}: Graphviz answered with no layout") from error
    if (len(layout.boxes), len(layout.lines)) != (len(sizes), len(edges)):
        raise RuntimeError(
            f"no layout of {title}: {len(sizes)} nodes and {len(edges)} edges went in, and "
            f"{len(layout.boxes)} and {len(layout.lines)} came out"
        )
    return layout


def _ask(title: str, text: str, nodes: int) -> bytes:
    slow = (
        f": Graphviz gets slow where a graph of {nodes} nodes is long and tangled, as of an "
        "unrolled recurrent net; draw fewer steps, or a part of it"
    )
    return graphviz.ask(text, "json", f"no layout of {title}", slow)


def _dot(sizes: Mapping[str, Point], edges: Sequence[tuple[str, str, str]]) -> str:
    rows = [
        "digraph {",
        "graph [nodesep=0.16 ranksep=0.3 nslimit=4 nslimit1=4 mclimit=1]",
        'node [shape=box fixedsize=true label=""]',
        "edge [arrowhead=none fontname=Courier fontsize=11]",
    ]
    for name, (width, height) in sizes.items():
        rows.append(f"{name} [width={width / POINTS:.4f} height={height / POINTS:.4f}]")
    for number, (source, target, label) in enumerate(edges):
        rows.append(f'{source} -> {target} [id={number} label="{label}"]')
    return "\n".join([*rows, "}", ""])


def _read(found: dict[str, Any]) -> Layout:
    """Turn what Graphviz found, whose y grows upward, into a layout."""
    left, bottom, right, top = _numbers(found["bb"])
    boxes = {}
    for item in found.get("objects", []):
        x, y = _numbers(item["pos"])
        boxes[item["name"]] = (x - left, top - y)
    lines = []
    for item in found.get("edges", []):
        points = [_numbers(pair) for pair in item["pos"].split()]
        label = _numbers(item["lp"]) if "lp" in item else None
        lines.append(
            Line(
                int(item["id"]),
                tuple((x - left, top - y) for x, y in points),
                (label[0] - left, top - label[1]) if label else None,
            )
        )
    lines.sort(key=lambda line: line.source)
    return Layout(right - left, top - bottom, boxes, lines)


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.split(",")]
