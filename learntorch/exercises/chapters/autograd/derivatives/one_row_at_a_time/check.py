from contextlib import ExitStack
from unittest import mock

import torch

READY = {
    "torch.func.jacrev": torch.func.jacrev,
    "torch.func.jacfwd": torch.func.jacfwd,
    "torch.func.vjp": torch.func.vjp,
    "torch.autograd.functional.jacobian": torch.autograd.functional.jacobian,
}


def check(answer):
    W = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    functions = {
        "torch.sin(W @ x)": lambda x: torch.sin(W @ x),
        "x ** 2": lambda x: x**2,
    }
    for shown, f in functions.items():
        x = torch.tensor([0.1, 0.2, 0.3])
        came = answer.call(
            "jacobian",
            f,
            x,
            shown=f"jacobian of {shown}",
            why="each row goes back through the same graph: it has to be kept",
            read="several-outputs-the-jacobian",
        )
        why = "a row for each output, a column for each input"
        if isinstance(came, torch.Tensor) and came.ndim == 1:
            why = "a sum over the outputs has one gradient: ask for each output alone"
        elif isinstance(came, torch.Tensor) and came.ndim == 2:
            why = "gradients that are stored in `.grad` add up from row to row"
        wanted = torch.func.jacrev(f)(x)
        answer.same(
            f"jacobian of {shown}",
            came,
            wanted,
            why,
            read="several-outputs-the-jacobian",
        )
        if x.requires_grad or x.grad is not None:
            answer.wrong(
                "x without requires_grad and .grad, as it came",
                f"requires_grad={x.requires_grad}, grad={x.grad}",
                "work on a copy that is a leaf of its own",
                read="torchautogradgrad-returns-what-backward-stores",
            )
        with ExitStack() as stack:
            patches = [
                mock.patch(name, wraps=ready) for name, ready in READY.items()
            ]
            used = [stack.enter_context(patch) for patch in patches]
            answer.call("jacobian", f, x)
        if any(one.called for one in used):
            answer.wrong(
                "a Jacobian of your own",
                "one that torch made ready",
                "take the gradient of one output after the other",
                read="several-outputs-the-jacobian",
            )
