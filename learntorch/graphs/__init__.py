"""Draw the autograd graph behind a tensor, each node with the line that made it.

`graph` walks from an output back through `grad_fn` to the leaves. Boxes are operations
and round boxes are leaves; arrows follow the values forward, and gradients come back
against them. Call `tracing()` at the top of a program, and every node knows its line:

Examples:
    >>> import torch
    >>> from learntorch import graph, tracing
    >>> with tracing():
    ...     x = torch.tensor(2.0, requires_grad=True)
    ...     y = torch.tensor(3.0, requires_grad=True)
    ...     w = torch.log(x * y)
    >>> w.backward()
    >>> for node in graph(w, values=True).nodes:
    ...     print(node.operation, node.name, node.outputs[0].value)
    LogBackward0 w 1.7917594909667969
    MulBackward0  6.0
    AccumulateGrad x 2.0
    AccumulateGrad y 3.0

    `graph(w, values=True).save("log.svg")` draws it.

`captured` does the same for what `torch.compile` hands to a backend.
"""

from learntorch.graphs.autograd import Graph, graph
from learntorch.graphs.captured import Captured, captured
from learntorch.graphs.places import Place
from learntorch.graphs.recording import tracing
from learntorch.graphs.walk import Edge, Node, Output, Saved

__all__ = [
    "Captured",
    "Edge",
    "Graph",
    "Node",
    "Output",
    "Place",
    "Saved",
    "captured",
    "graph",
    "tracing",
]
