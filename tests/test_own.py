"""The autograd that a chapter builds, held to torch on random expressions."""

import contextlib
import io
import random
import runpy
from pathlib import Path
from typing import Any

import pytest
import torch

ENGINE = Path(__file__).parent.parent / "snippets/own/engine.py"
SEED, EXPRESSIONS, OPERATIONS = 20260101, 300, 12


@pytest.fixture(scope="module")
def value() -> Any:
    """The class `Value` of the chapter's last engine."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(ENGINE))["Value"]


def bounded(node: Any) -> Any:
    """Return a node between -1 and 1, so that powers and exponentials stay numbers."""
    return node.tanh()


STEPS = {
    "add": lambda x, y: x + y,
    "mul": lambda x, y: x * y,
    "square": lambda x, y: bounded(x) ** 2,
    "cube": lambda x, y: bounded(x) ** 3,
    "root": lambda x, y: (x * x).exp() ** -0.5 if float(x.data) ** 2 < 50 else x,
    "exp": lambda x, y: bounded(x).exp(),
    "log": lambda x, y: bounded(x).exp().log(),
    "tanh": lambda x, y: x.tanh(),
    "relu": lambda x, y: x.relu(),
    "itself": lambda x, y: x + x * x if abs(float(x.data)) < 100 else x,
}


def expression(leaves: list[Any], seed: int) -> Any:
    """Return a random expression of `leaves`, whose parts are used again and again."""
    pick, nodes = random.Random(seed), list(leaves)
    for _ in range(OPERATIONS):
        step = STEPS[pick.choice(sorted(STEPS))]
        nodes.append(step(pick.choice(nodes), bounded(pick.choice(nodes))))
    return sum(nodes[1:], start=nodes[0])


def both(value: Any, seed: int) -> tuple[list[Any], list[torch.Tensor]]:
    """Return leaves of ours and of torch, with the same numbers."""
    pick = random.Random(seed)
    numbers = [pick.uniform(-2, 2) for _ in range(3)]
    twins = [torch.tensor(one, dtype=torch.float64, requires_grad=True) for one in numbers]
    return [value(one) for one in numbers], twins


@pytest.mark.parametrize("passes", [1, 2])
def test_engine_equals_torch_on_random_expressions(value: Any, passes: int) -> None:
    for seed in range(SEED, SEED + EXPRESSIONS):
        ours, theirs = both(value, seed)
        one, other = expression(ours, seed), expression(theirs, seed)
        for _ in range(passes):  # a second pass adds to the gradients of the leaves
            one.backward()
            other.backward(retain_graph=True)
        came = torch.tensor([one.data, *(leaf.grad for leaf in ours)], dtype=torch.float64)
        wanted = torch.stack([other.detach(), *(leaf.grad for leaf in theirs)])
        torch.testing.assert_close(came, wanted, rtol=1e-9, atol=1e-9, msg=f"seed {seed}")


def test_random_expressions_share_their_parts(value: Any) -> None:
    shared = 0
    for seed in range(SEED, SEED + 50):
        ours, _ = both(value, seed)
        graph = expression(ours, seed).ordered({})
        edges = [parent for node in graph for parent, _ in node.parents]
        shared += len(edges) - len(set(edges))
    assert shared > 500


def test_relu_has_no_slope_at_zero_as_in_torch(value: Any) -> None:
    ours, theirs = value(0.0), torch.tensor(0.0, requires_grad=True)
    ours.relu().backward()
    theirs.relu().backward()
    assert ours.grad == theirs.grad.item() == 0.0
