"""From tensors to the picture of their graph."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType
from typing import Any

import torch

from learntorch.graphs import drawing
from learntorch.graphs.names import Names
from learntorch.graphs.recording import MEMORY
from learntorch.graphs.walk import Edge, Node, places_of_leaf, told, walk

MOST_DRAWN = 500  # nodes


@dataclass(frozen=True)
class Graph:
    """An autograd graph, ready to be looked at.

    Attributes:
        title: The names of the tensors that it was made for.
        nodes: Its nodes, from the outputs back to the leaves.
        edges: What connects them, in the direction in which values flow.
        outputs: The keys of the nodes that gave the outputs.
        notes: What is not in it and why, such as an input that was detached.
        file: The program that it was made by.
    """

    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    outputs: tuple[str, ...]
    notes: tuple[str, ...] = ()
    file: str = ""

    @property
    def about(self) -> str:
        """What the picture shows, in words."""
        leaves = sum(node.is_leaf for node in self.nodes)
        operations = _count(len(self.nodes) - leaves, "operation", "operations")
        return f"The graph of {self.title}: {operations}, {_count(leaves, 'leaf', 'leaves')}"

    def dot(self) -> str:
        """Return the graph in Graphviz's language: the same bytes for the same program."""
        return drawing.dot(self.title, self.nodes, self.edges, set(self.outputs), self.file)

    def svg(self) -> str:
        """Return the graph as an SVG document: the same bytes for the same program.

        Raises:
            ValueError: If it has more than 500 nodes.
            RuntimeError: If Graphviz is missing, fails or needs more than 20 seconds.
        """
        if len(self.nodes) > MOST_DRAWN:
            raise ValueError(
                f"the graph of {self.title} has {len(self.nodes)} nodes and at most {MOST_DRAWN} "
                "are drawn; draw a part of it, such as one step of the loop; .nodes has them all"
            )
        return drawing.svg(
            f"the graph of {self.title}",
            self.about,
            self.nodes,
            self.edges,
            set(self.outputs),
            self.notes,
            self.file,
        )

    def save(self, path: str | Path) -> None:
        """Write the picture to `path`, as SVG, or as DOT where the name ends in `.dot` or `.gv`.

        Raises:
            ValueError: If the name ends otherwise, or the graph has more than 500 nodes.
            RuntimeError: If Graphviz is missing, fails or needs more than 20 seconds.
        """
        suffix = Path(path).suffix
        if suffix not in (".svg", ".dot", ".gv"):
            raise ValueError(f"cannot write {Path(path).name}; the name has to end in .svg or .dot")
        text = f"{self.svg()}\n" if suffix == ".svg" else self.dot()
        Path(path).write_bytes(text.encode())

    def _repr_svg_(self) -> str:
        return self.svg()  # notebooks show this


def graph(
    outputs: Any,
    *,
    values: bool = False,
    saved: bool = False,
    params: torch.nn.Module | Mapping[str, torch.Tensor] | None = None,
    names: Mapping[str, torch.Tensor] | None = None,
) -> Graph:
    """Return the autograd graph behind tensors.

    Tensors bear the names of the variables that hold them where `graph` is called. It
    may be called before `backward()` or after. Lines are known of what was made after
    `tracing()`.

    Args:
        outputs: A tensor of any shape that has a graph, or tensors in a list, tuple or
            dict, also nested.
        values: Show what tensors of up to 16 elements hold, and their gradients. Of
            tensors that no variable holds, they are known after `tracing()`.
        saved: Show which tensors each node keeps for the backward pass.
        params: A module whose parameters are to be named as it names them, or tensors
            by name. Those that the graph does not reach are noted below it.
        names: More tensors by name; these names win.

    Returns:
        The graph: `.save("net.svg")` draws it, `.nodes` lists its nodes.

    Raises:
        TypeError: If `outputs` holds no tensor, or something else has been named.
        ValueError: If no output has a graph: the message says why as far as that is
            known, and on which line where `tracing()` saw it.
    """
    frame = sys._getframe(1)
    with torch._C.DisableTorchFunction():  # nothing in here is worth remembering
        wanted = _params(params)
        named = {**(names or {}), **wanted}
        for name, held in named.items():
            if not isinstance(held, torch.Tensor):
                kind = type(held).__name__
                raise TypeError(f"names and params take tensors by name, and {name} came as {kind}")
        found = _graph(frame, outputs, values, saved, named)
        return replace(found, notes=(*found.notes, *_left_out(wanted, found)))


def _graph(
    frame: FrameType, outputs: Any, values: bool, saved: bool, names: dict[str, torch.Tensor]
) -> Graph:
    given = list(_tensors(outputs))
    if not given:
        kind = type(outputs).__name__
        raise TypeError(f"graph takes tensors, and got a {kind} without any; type graph(loss)")
    known = Names(frame, names)
    named = _named(given, known)
    roots = {name: tensor for name, tensor in named.items() if tensor.requires_grad}
    if not roots:
        raise ValueError(_missing(*next(iter(named.items())), known))
    found = walk(roots, known, values, saved)
    notes = [_missing(name, tensor, known) for name, tensor in named.items() if name not in roots]
    return Graph(
        ", ".join(roots),
        tuple(found.nodes),
        tuple(found.edges),
        tuple(found.roots),
        tuple(notes + found.notes),
        frame.f_code.co_filename,
    )


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _tensors(data: Any, path: str = "") -> Iterator[tuple[str, torch.Tensor]]:
    """Yield the tensors in nested lists, tuples and dicts, each with its place in there."""
    if isinstance(data, torch.Tensor):
        yield path, data
    elif isinstance(data, Mapping):
        for key, part in data.items():
            yield from _tensors(part, f"{path}[{key!r}]")
    elif isinstance(data, list | tuple):
        for number, part in enumerate(data):
            yield from _tensors(part, f"{path}[{number}]")


def _params(params: torch.nn.Module | Mapping[str, torch.Tensor] | None) -> dict[str, torch.Tensor]:
    named = params.named_parameters() if isinstance(params, torch.nn.Module) else params or ()
    return dict(named)


def _left_out(params: dict[str, torch.Tensor], found: Graph) -> list[str]:
    """Name the parameters that no gradient of this graph will reach."""
    reached = {output.name for node in found.nodes for output in node.outputs}
    missing = [
        name for name, tensor in params.items() if tensor.requires_grad and name not in reached
    ]
    return [f"not in this graph, so without a gradient: {', '.join(missing)}"] if missing else []


def _named(found: list[tuple[str, torch.Tensor]], known: Names) -> dict[str, torch.Tensor]:
    """Give every output a name: its variable's, or where it lies in what was given."""
    named: dict[str, torch.Tensor] = {}
    for path, tensor in found:
        known.add(f"output{path}", tensor)
        named.setdefault(known.of(tensor), tensor)
    return named


def _missing(name: str, tensor: torch.Tensor, known: Names) -> str:
    """Say why a tensor has no graph, and what to type."""
    cut = MEMORY.cut_of(tensor)
    kind = str(tensor.dtype).removeprefix("torch.")
    start = f"no graph to draw: {name}, of shape {tuple(tensor.shape)} and dtype {kind}, "
    if cut:
        return f"{start}was cut off by {told(cut)}; give graph a tensor from before that"
    found = places_of_leaf(tensor, known)
    line = f"made on line {found[0].line}, " if found else ""
    return (
        start + line + _guess(tensor) + ("" if line else "; call tracing() first to see the line")
    )


def _guess(tensor: torch.Tensor) -> str:
    if not (tensor.is_floating_point() or tensor.is_complex()):
        return "holds whole numbers, which have no gradient; give graph what they were made from"
    if tensor.is_inference():
        return "is an inference tensor, made under inference_mode(); make it outside of that"
    return (
        "has no grad_fn: it was made under no_grad(), detached, or from numbers or tensors "
        "without a gradient; make its input with requires_grad=True"
    )
