"""The chapter on hooks knows every kind: its table and its programs are held to torch itself."""

import re
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.autograd import graph
from torch.nn.modules import module
from torch.optim import optimizer

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/hooks/kinds.md"
PROGRAMS = ROOT / "snippets/hooks/kinds"
HOLDERS = {
    "Module.": nn.Module,
    "Tensor.": torch.Tensor,
    "Optimizer.": torch.optim.Optimizer,
    "Node.": graph.Node,
    "SavedTensor.": torch._C._autograd.SavedTensor,
    "": (module, optimizer, graph),
}
NO_HOOKS = {
    "disable_saved_tensors_hooks": "forbids the others",
    "unpack_hook": "gives the one that was registered",
}


def hooks_of(holder):
    """Return the public names by which something registers hooks."""
    holders = holder if isinstance(holder, tuple) else (holder,)
    names = {name for one in holders for name in dir(one) if re.match("[a-z].*hooks?$", name)}
    return names - NO_HOOKS.keys()


KNOWN = {prefix + name for prefix, holder in HOLDERS.items() for name in hooks_of(holder)}


def table(text):
    """Return the names in the first column of the table of all kinds."""
    section = text.partition("\n## All kinds\n")[2].partition("\n## ")[0]
    cells = [row.split("|")[1] for row in section.splitlines() if row.startswith("| `")]
    return {name for cell in cells for name in re.findall(r"`([\w.]+)`", cell)}


def test_the_table_names_the_hooks_that_torch_has():
    assert len(KNOWN) > 30
    assert table(PAGE.read_text("utf-8")) == KNOWN


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_each_kind_has_a_program(name):
    own = name.rpartition(".")[2]
    texts = [file.read_text("utf-8") for file in PROGRAMS.glob("*.py")]
    assert any(re.search(rf"\b{own}\b", text) for text in texts)


def test_one_kind_fires_at_the_first_gradient_or_at_all():
    assert '`mode="any"`' in PAGE.read_text("utf-8")
    assert 'mode="any"' in (PROGRAMS / "multi_grad_any.py").read_text("utf-8")
