"""From a graph that torch.compile captured to its picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import fx

from learntorch.graphs.autograd import Graph
from learntorch.graphs.places import FRAME, Place, is_own
from learntorch.graphs.walk import Edge, Node, Output

INPUT = "input"


@dataclass(frozen=True)
class Captured(Graph):
    """A captured graph, ready to be looked at: inputs and operations."""

    @property
    def about(self) -> str:
        """What the picture shows, in words."""
        inputs = sum(node.is_leaf for node in self.nodes)
        return (
            f"The captured graph: {len(self.nodes) - inputs} operations, {inputs} inputs: "
            + ", ".join(node.operation for node in self.nodes if not node.is_leaf)
        )


def captured(module: fx.GraphModule) -> Captured:
    """Return the graph of what a backend of `torch.compile` is given.

    Args:
        module: the first argument of a backend, as it comes: with shapes, and with the
            lines that its operations stand on.

    Returns:
        The graph: `.save("graph.svg")` draws it.

    Raises:
        ValueError: If it holds no operation.
    """
    held = [node for node in module.graph.nodes if node.op not in ("output", "get_attr")]
    if all(node.op == "placeholder" for node in held):
        raise ValueError("no graph to draw: it holds no operation; give it what a backend is given")
    keys = {node: f"n{number}" for number, node in enumerate(held)}
    nodes = tuple(_node(node, key) for node, key in keys.items())
    last = next(node for node in module.graph.nodes if node.op == "output")
    ends = tuple(keys[node] for node in last.all_input_nodes if node in keys)
    file = next((place.file for node in nodes for place in node.places), "")
    return Captured("what was captured", nodes, _edges(keys), ends, file=file)


def _edges(keys: Mapping[fx.Node, str]) -> tuple[Edge, ...]:
    return tuple(
        Edge(keys[given], key, input=place)
        for node, key in keys.items()
        for place, given in enumerate(node.all_input_nodes)
        if given in keys
    )


def _node(node: fx.Node, key: str) -> Node:
    is_input = node.op == "placeholder"
    operation = INPUT if is_input else _operation(node.target)
    name = node.name.removeprefix("l_").rstrip("_") if is_input else ""
    outputs = _outputs(node.meta.get("val", node.meta.get("example_value")), name)
    return Node(key, operation, outputs, is_input, () if is_input else _places(node))


def _operation(target: Any) -> str:
    """Return what an operation is called: `aten.mm.default`, or the name of a function."""
    if isinstance(target, torch._ops.OpOverload):
        return str(target)
    return target if isinstance(target, str) else getattr(target, "__name__", str(target))


def _outputs(held: Any, name: str) -> tuple[Output, ...]:
    parts = held if isinstance(held, list | tuple) else [held]
    return tuple(
        Output(tuple(part.shape), str(part.dtype).removeprefix("torch."), name)
        for part in parts
        if isinstance(part, torch.Tensor)
    )


def _places(node: fx.Node) -> tuple[Place, ...]:
    """Return the lines that an operation stands on, innermost first."""
    found = [FRAME.match(row) for row in (node.stack_trace or "").splitlines()]
    places = [Place(hit["file"], int(hit["line"]), hit["function"]) for hit in found if hit]
    return tuple(reversed([place for place in places if is_own(place.file)]))
