"""learntorch: a PyTorch tutorial in which nothing is claimed that has not been run."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from learntorch.graphs import graph, tracing

__version__ = "0.1.0"
__all__ = ["graph", "tracing"]


def __getattr__(name: str) -> Any:
    """Import what is asked for by then: the command line does without torch."""
    if name in __all__:
        from learntorch import graphs

        return getattr(graphs, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
