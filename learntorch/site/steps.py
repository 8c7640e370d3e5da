"""Show the recorded steps of a computation: a graph to step through, and all steps in a table.

A snippet writes what it saw into a JSON file. All that a browser needs is in the table,
from which ``stepper.js`` reads it; without JavaScript the table is what one reads, below
the graph in its last state. No number on the page is from elsewhere.

The file holds::

    {"nodes": [{"name": "v", "code": "v = x * y", "node": "MulBackward0", "inputs": ["x", "y"]}],
     "steps": [{"phase": "forward", "node": "v", "text": "...", "values": {"v": 6.0}, "grads": {}}]}

Nodes stand after their inputs. ``values`` and ``grads`` hold what is known after a step.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

PHASES = ("forward", "backward")
WIDTH, HEIGHT = 108, 74  # of a node
GAP, SPACE = 36, 18  # to the next column and to the next row
ROWS = (16, 32, 50, 66)  # where a node's lines of text stand


@dataclass(frozen=True)
class Node:
    """A tensor together with the node that computes its gradient.

    Attributes:
        name: the tensor's name, once in a graph.
        code: what made it, such as ``v = x * y``.
        node: the backward function, such as ``MulBackward0``.
        inputs: the names of those that it was made from.
    """

    name: str
    code: str
    node: str
    inputs: Sequence[str]


@dataclass(frozen=True)
class Step:
    """One step of the computation.

    Attributes:
        phase: ``"forward"`` or ``"backward"``.
        node: the name of the node where it happens.
        text: what happens, as a sentence without its full stop.
        values: the value of each node that is known after it.
        grads: the same for gradients.
    """

    phase: str
    node: str
    text: str
    values: Mapping[str, float]
    grads: Mapping[str, float]


def read(text: str) -> tuple[list[Node], list[Step]]:
    """Return the nodes and steps of a JSON file.

    Raises:
        ValueError: it is no such file; says what is wrong with it.
    """
    try:
        told = json.loads(text)
        nodes = [Node(**item) for item in told["nodes"]]
        steps = [Step(**item) for item in told["steps"]]
    except (ValueError, TypeError, KeyError) as error:
        raise ValueError(f"no recorded steps: {error!r}") from None
    if not steps:
        raise ValueError("no recorded steps: there is none")
    _verify(nodes, steps)
    return nodes, steps


def _verify(nodes: Sequence[Node], steps: Sequence[Step]) -> None:
    known: set[str] = set()
    for node in nodes:
        if node.name in known or not known.issuperset(node.inputs):
            raise ValueError(f"node {node.name!r} is there twice, or before its inputs")
        known.add(node.name)
    for place, step in enumerate(steps, 1):
        if step.phase not in PHASES or not known.issuperset([step.node, *step.values, *step.grads]):
            raise ValueError(f"step {place} has an unknown phase or node")
        numbers = [*step.values.values(), *step.grads.values()]
        if not all(isinstance(one, int | float) for one in numbers):
            raise ValueError(f"step {place} has a value that is no number")


def stepper(text: str, alt: str, name: str) -> str:
    """Return the HTML of recorded steps.

    Args:
        text: the JSON file.
        alt: what the graph shows, for readers who do not see it.
        name: the id of the graph.

    Raises:
        ValueError: the text is no such file.
    """
    nodes, steps = read(text)
    table = "".join(_row(place, step, steps) for place, step in enumerate(steps, 1))
    heads = "".join(
        f'<th scope="col">{head}</th>' for head in ("step", "what happens", "values", "gradients")
    )
    return (
        f"{_graph(nodes, steps[-1], alt, name)}"
        '<details open=""><summary>All steps in a table</summary>'
        f'<table class="steps"><thead><tr>{heads}</tr></thead><tbody>{table}</tbody></table>'
        "</details>"
    )


def number(value: float) -> str:
    """Return a number with four decimals at most, as torch prints it: ``6`` or ``0.1667``."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _row(place: int, step: Step, steps: Sequence[Step]) -> str:
    before = steps[place - 2] if place > 1 else None
    values = _pairs("value", step.values, before.values if before else {})
    grads = _pairs("grad", step.grads, before.grads if before else {})
    return (
        f'<tr data-node="{escape(step.node)}" data-phase="{step.phase}">'
        f'<th scope="row">{place}<span class="phase"> {step.phase}</span></th>'
        f'<td class="text">{escape(step.text)}</td><td>{values}</td><td>{grads}</td></tr>'
    )


def _pairs(kind: str, now: Mapping[str, float], before: Mapping[str, float]) -> str:
    """Write ``x = 2`` for each number, those that are new in bold."""
    parts = []
    for name, value in now.items():
        tag = "span" if before.get(name) == value else "strong"
        data = f'<data data-{kind}="{escape(name)}" value="{value!r}">{number(value)}</data>'
        parts.append(f'<{tag} class="pair">{escape(name)} = {data}</{tag}>')
    return " ".join(parts)


def _graph(nodes: Sequence[Node], last: Step, alt: str, name: str) -> str:
    """Draw the graph from left to right, in columns by distance from the leaves."""
    places = _places(nodes)
    width = max(x for x, _ in places.values()) + WIDTH + 1
    height = max(y for _, y in places.values()) + HEIGHT + 1
    edges = [_edge(places, start, node.name) for node in nodes for start in node.inputs]
    boxes = [_box(node, places[node.name], last) for node in nodes]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stage" id="{escape(name)}" role="img" '
        f'aria-label="{escape(alt)}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{"".join(edges)}{"".join(boxes)}</svg>'
    )


def _places(nodes: Sequence[Node]) -> dict[str, tuple[int, int]]:
    """Return the upper left corner of each node."""
    depth: dict[str, int] = {}
    for node in nodes:
        depth[node.name] = 1 + max((depth[one] for one in node.inputs), default=-1)
    columns = [
        [name for name in depth if depth[name] == at] for at in range(max(depth.values()) + 1)
    ]
    most = max(map(len, columns))
    return {
        name: (
            1 + at * (WIDTH + GAP),
            1 + (2 * row + most - len(column)) * (HEIGHT + SPACE) // 2,
        )
        for at, column in enumerate(columns)
        for row, name in enumerate(column)
    }


def _edge(places: Mapping[str, tuple[int, int]], start: str, end: str) -> str:
    """Draw an edge with a head at either end, of which the style sheet shows one."""
    (left, top), (right, bottom) = places[start], places[end]
    x, y = left + WIDTH, top + HEIGHT // 2
    to_x, to_y = right, bottom + HEIGHT // 2
    middle = (x + to_x) // 2
    heads = (
        f'<path class="head forward" d="M{to_x} {to_y}l-8 -4v8z"/>'
        f'<path class="head backward" d="M{x} {y}l8 -4v8z"/>'
    )
    return (
        f'<g class="edge" data-from="{escape(start)}" data-to="{escape(end)}">'
        f'<path class="line" d="M{x + 5} {y}C{middle} {y} {middle} {to_y} {to_x - 5} {to_y}"/>'
        f"{heads}</g>"
    )


def _box(node: Node, place: tuple[int, int], last: Step) -> str:
    """Draw a node: what made it, its backward function, its value and its gradient."""
    name, middle, (code, title, value, grad) = escape(node.name), WIDTH // 2, ROWS
    return (
        f'<g class="node" data-node="{name}" transform="translate({place[0]} {place[1]})">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6"/>'
        f'<text class="code" x="{middle}" y="{code}">{escape(node.code)}</text>'
        f'<text class="title" x="{middle}" y="{title}">{escape(node.node)}</text>'
        f'<text x="10" y="{value}">value</text><text x="10" y="{grad}">grad</text>'
        f"{_slot('value', name, last.values.get(node.name), value)}"
        f"{_slot('grad', name, last.grads.get(node.name), grad)}</g>"
    )


def _slot(kind: str, name: str, value: float | None, y: int) -> str:
    text = "" if value is None else number(value)
    return f'<text class="{kind}" data-{kind}="{name}" x="{WIDTH - 10}" y="{y}">{text}</text>'
