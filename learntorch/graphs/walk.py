"""Walk from tensors back through the nodes that made them."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from learntorch.graphs import places, recording
from learntorch.graphs.names import Names
from learntorch.graphs.places import Place
from learntorch.graphs.recording import MEMORY, Cut

FREED = "already been freed"


@dataclass(frozen=True)
class Output:
    """What a node gives: one tensor of some shape.

    Attributes:
        shape: Its shape.
        dtype: Its dtype, without `torch.`, such as `float32`.
        name: The variable that holds it; empty where none is known.
        value: Its numbers, nested in lists; None where not asked for or not known.
        gradient: The same of its gradient.
    """

    shape: tuple[int, ...]
    dtype: str
    name: str = ""
    value: Any = None
    gradient: Any = None

    def __str__(self) -> str:
        return f"{self.shape} {self.dtype}"


@dataclass(frozen=True)
class Saved:
    """A tensor that a node keeps for the backward pass.

    Attributes:
        name: What the node calls it, such as `self`, `other` or `result`.
        about: Its shape and dtype, or that it was freed.
    """

    name: str
    about: str


@dataclass(frozen=True)
class Node:
    """One node of an autograd graph: an operation, or the end of the graph at a leaf.

    Attributes:
        key: Its name within the graph: `n0`, `n1` and so on, in the order of the walk.
        operation: What autograd calls it, such as `MulBackward0`; `AccumulateGrad` for a leaf.
        outputs: What the operation gave: one entry, or several as for `max(dim=0)`.
        is_leaf: Whether it stands for a leaf, such as a parameter.
        places: The line that made it, then the lines that called that one; empty
            where nothing was traced.
        saved: What it keeps for the backward pass, where asked for.
    """

    key: str
    operation: str
    outputs: tuple[Output, ...]
    is_leaf: bool = False
    places: tuple[Place, ...] = ()
    saved: tuple[Saved, ...] = ()

    @property
    def name(self) -> str:
        """The variables or parameters that hold what it gave; empty where none is known."""
        return ", ".join(output.name for output in self.outputs if output.name)

    @property
    def line(self) -> int | None:
        """The line that made it."""
        return self.places[0].line if self.places else None

    def __str__(self) -> str:
        shapes = ", ".join(map(str, self.outputs))
        line = f" line {self.line}" if self.line else ""
        name = f" {self.name}:" if self.name else ""
        return f"{self.key}:{name} {self.operation} {shapes}{line}"


@dataclass(frozen=True)
class Edge:
    """A tensor that went from one node into another; gradients come back along it.

    Attributes:
        source: The key of the node that gave the tensor.
        target: The key of the node that took it.
        output: Which of the source's outputs it is.
        input: Which of the target's inputs it is.
    """

    source: str
    target: str
    output: int = 0
    input: int = 0


@dataclass
class Found:
    """What a walk found.

    Attributes:
        nodes: All nodes, from the outputs back to the leaves.
        edges: What connects them.
        notes: What is not in the graph, and why.
        roots: The keys of the nodes that it started from.
    """

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    roots: list[str] = field(default_factory=list)


def walk(roots: Mapping[str, torch.Tensor], names: Names, values: bool, saved: bool) -> Found:
    """Return the graph behind tensors that have one.

    Args:
        roots: Tensors that require a gradient, by their names.
        names: The names of tensors.
        values: Tell values and gradients of small tensors.
        saved: Tell what nodes keep for the backward pass.
    """
    found = Found()
    nodes = list(dict.fromkeys(_node_of(tensor) for tensor in roots.values()))
    keys = {node: f"n{number}" for number, node in enumerate(nodes)}
    found.roots = list(keys.values())
    waiting, met = deque(nodes), list(nodes)
    while waiting:
        node = waiting.popleft()
        for number, (source, output) in enumerate(node.next_functions):
            if source is None:
                continue
            if source not in keys:
                keys[source] = f"n{len(keys)}"
                waiting.append(source)
                met.append(source)
            found.edges.append(Edge(keys[source], keys[node], output, number))
    found.nodes = [_describe(node, keys[node], names, values, saved) for node in met]
    found.notes = _notes(met, found.nodes)
    return found


def _node_of(tensor: torch.Tensor) -> torch.autograd.graph.Node:
    return torch.autograd.graph.get_gradient_edge(tensor).node


def _describe(node: Any, key: str, names: Names, values: bool, saved: bool) -> Node:
    """Tell all about one node."""
    operation = node.name().rpartition("::")[2]
    variable = getattr(node, "variable", None)
    if isinstance(variable, torch.Tensor):
        output = _leaf(variable, names, values)
        return Node(key, operation, (output,), True, places_of_leaf(variable, names))
    outputs = tuple(_outputs(node, names, values))
    return Node(
        key, operation, outputs, places=_places(node), saved=tuple(_saved(node)) if saved else ()
    )


def _leaf(tensor: torch.Tensor, names: Names, values: bool) -> Output:
    held = _small(tensor) if values else None
    gradient = _small(tensor.grad) if values and tensor.grad is not None else None
    return Output(tuple(tensor.shape), _dtype(tensor.dtype), names.of(tensor), held, gradient)


def _outputs(node: Any, names: Names, values: bool) -> list[Output]:
    """Describe what an operation gave, from what autograd knows of it."""
    found, sequence = [], node._sequence_nr()
    for number, given in enumerate(node._input_metadata):  # a backward pass's inputs
        if given.is_cpp_nested_tensor:
            raise ValueError(
                "a nested tensor of the strided layout has no shape to draw; make it with "
                "layout=torch.jagged"
            )
        tensor = names.tensor(node, number)
        value = gradient = None
        if values:
            value = MEMORY.values.get((sequence, number))
            value = _small(tensor) if value is None and tensor is not None else value
            gradient = MEMORY.gradients.get((sequence, number))
            if gradient is None and tensor is not None and tensor.retains_grad:
                gradient = None if tensor.grad is None else _small(tensor.grad)
        name = names.of(tensor) if tensor is not None else ""
        found.append(Output(tuple(given.shape), _dtype(given.dtype), name, value, gradient))
    return found


def _small(tensor: torch.Tensor) -> Any:
    return recording.numbers_of(tensor) if tensor.numel() <= recording.MOST_ELEMENTS else None


def _dtype(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _places(node: Any) -> tuple[Place, ...]:
    """Return where a node was made.

    Anomaly mode is sure of the line, the recorder knows the columns too. Sequence
    numbers are counted per thread, so the recorder is believed where both agree.
    """
    call = MEMORY.calls.get(node._sequence_nr())
    recorded = places.of_frames(call.frames) if call else ()
    traced = places.of_traceback(node.metadata.get("traceback_", ()))
    if not traced:
        return recorded if "traceback_" not in node.metadata and MEMORY.used else ()
    lines = [[(place.file, place.line) for place in found] for found in (recorded, traced)]
    return recorded if lines[0] == lines[1] else (places.of_call(traced[0]), *traced[1:])


def places_of_leaf(tensor: torch.Tensor, names: Names) -> tuple[Place, ...]:
    """Return where a tensor without a node was made."""
    origin = MEMORY.origins.get(tensor)
    if origin is not None and not origin.met:
        return places.of_frames(origin.frames)
    place = names.binding(tensor) if MEMORY.used else None
    if place is not None:
        return (place,)
    return places.of_frames(origin.frames) if origin else ()


def _saved(node: Any) -> list[Saved]:
    """List the tensors that a node keeps."""
    if isinstance(node, torch.autograd.function.BackwardCFunction):
        try:
            tensors = node.saved_tensors
        except RuntimeError as error:
            return [Saved("saved_tensors", _failure(error))]
        return [Saved(f"saved_tensors[{n}]", _about(t)) for n, t in enumerate(tensors)]
    fields = sorted(name for name in dir(node) if name.startswith("_saved_"))
    described = ((name.removeprefix("_saved_"), _saved_about(node, name)) for name in fields)
    return [Saved(name, about) for name, about in described if about]


def _saved_about(node: Any, name: str) -> str:
    try:
        held = getattr(node, name)
    except RuntimeError as error:
        return _failure(error)
    if isinstance(held, list | tuple) and any(isinstance(part, torch.Tensor) for part in held):
        return ", ".join(_about(part) for part in held)
    return _about(held) if isinstance(held, torch.Tensor) else ""


def _about(tensor: torch.Tensor | None) -> str:
    return f"{tuple(tensor.shape)} {_dtype(tensor.dtype)}" if tensor is not None else "None"


def _failure(error: RuntimeError) -> str:
    return "freed" if FREED in str(error) else str(error).splitlines()[0]


def _notes(met: list[Any], nodes: list[Node]) -> list[str]:
    """Say where a gradient ends though the computation goes on."""
    notes = []
    for raw, node in zip(met, nodes, strict=True):
        for cut in _cuts(raw, node):
            own = f" (line {node.line})" if node.line else ""
            start = f"no gradient flows from {node.name or node.operation}{own}"
            notes.append(f"{start} back through {told(cut)}")
    return list(dict.fromkeys(notes))


def told(cut: Cut) -> str:
    """Say what cut a tensor off, and where."""
    found = places.of_frames(cut.frames)
    line = f" on line {found[0].line}" if found else ""
    return f"{cut.call}{line}" + (f", {cut.why}" if cut.why else "")


def _cuts(raw: Any, node: Node) -> tuple[Cut, ...]:
    if node.is_leaf:
        cut = MEMORY.cut_of(raw.variable)
        return (cut,) if cut else ()
    call = MEMORY.calls.get(raw._sequence_nr())
    return call.cuts if call else ()
