"""Find what a program calls its tensors."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Mapping
from types import FrameType
from typing import Any

import torch

from learntorch.graphs.places import Place, of_expression, parsed

Named = Iterator[tuple[str, torch.Tensor]]


class Names:
    """Names of tensors, and tensors by the node that gave them.

    Args:
        frame: Where the program stands: its variables give names.
        more: Tensors by name; these names win.
    """

    def __init__(self, frame: FrameType | None, more: Mapping[str, torch.Tensor]) -> None:
        self._names: dict[int, str] = {}
        self._tensors: dict[tuple[Any, int], torch.Tensor] = {}
        self._kept: list[torch.Tensor] = []  # so that no id is used twice
        self._file = frame.f_code.co_filename if frame else ""
        for name, tensor in more.items():
            self.add(name, tensor)
        for name, tensor in _variables(frame) if frame else ():
            self.add(name, tensor)

    def add(self, name: str, tensor: torch.Tensor) -> None:
        """Name a tensor, unless it has a name."""
        if id(tensor) in self._names:
            return
        self._kept.append(tensor)
        self._names[id(tensor)] = name
        if tensor.grad_fn is not None:
            self._tensors.setdefault((tensor.grad_fn, tensor.output_nr), tensor)

    def of(self, tensor: torch.Tensor) -> str:
        """Return the name of a tensor; empty if it has none."""
        return self._names.get(id(tensor), "")

    def tensor(self, node: Any, output: int) -> torch.Tensor | None:
        """Return the named tensor that a node gave."""
        return self._tensors.get((node, output))

    def binding(self, tensor: torch.Tensor) -> Place | None:
        """Return the one line of the program that binds a tensor, or what holds it."""
        variable = re.split(r"[.\[]", self.of(tensor))[0]
        found = _bindings(self._file).get(variable, [])
        return found[0] if len(found) == 1 else None


def _variables(frame: FrameType) -> Named:
    """Yield the tensors that variables hold, then those within modules and containers."""
    variables = {**frame.f_globals, **frame.f_locals}
    known = {name: held for name, held in variables.items() if not name.startswith("_")}
    for name, held in known.items():
        if isinstance(held, torch.Tensor):
            yield name, held
    for name, held in known.items():
        yield from within(name, held)


def within(name: str, held: Any) -> Named:
    """Yield the tensors in a module, list, tuple or dict, with names such as `net.fc.bias`."""
    if isinstance(held, torch.nn.Module):
        yield from ((f"{name}.{key}", tensor) for key, tensor in held.named_parameters())
    elif isinstance(held, list | tuple):
        for number, part in enumerate(held):
            if isinstance(part, torch.Tensor):
                yield f"{name}[{number}]", part
    elif isinstance(held, dict):
        for key, part in held.items():
            if isinstance(part, torch.Tensor):
                yield f"{name}[{key!r}]", part


@functools.cache
def _bindings(file: str) -> dict[str, list[Place]]:
    """Return, of each name that a file assigns to, the places of what is assigned."""
    found: dict[str, list[Place]] = {}
    for node in ast.walk(parsed(file)):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = getattr(node, "value", None)
        for target in targets:
            if isinstance(target, ast.Name) and isinstance(value, ast.expr):
                found.setdefault(target.id, []).append(of_expression(file, value))
    return found
