import torch
from torch.autograd.graph import saved_tensors_hooks


def check(answer):
    x = torch.tensor([0.5, 1.0, 1.5, 2.0])
    for slope in (3.0, -0.75):
        came = answer.call(
            "fit",
            x,
            slope * x,
            shown=f"fit(x, {slope} * x)",
            why="`w = w - ...` makes a new tensor, whose `.grad` nobody fills: change `w` in place",
            read="autograd/rules#leaves-are-updated-in-place-unrecorded",
        )
        if isinstance(came, torch.Tensor):
            answer.wrong(
                "a Python float",
                repr(came),
                "`.item()` takes the number out of a tensor of one element",
                read="one-step-slowly",
            )
        if not isinstance(came, float) or abs(came - slope) > 1e-3:
            answer.wrong(
                f"fit(x, {slope} * x) = {slope}",
                repr(came),
                "gradients add up where nobody clears them, and steps go against the gradient",
                read="one-step-slowly",
            )
    x, used = x / 10, []  # a loss so flat that 100 steps end on the way
    wanted = 3 * (1 - (1 - 0.2 * (x**2).mean().item()) ** 100)
    with saved_tensors_hooks(
        lambda kept: kept, lambda kept: used.append(1) or kept
    ):
        came = answer.call(
            "fit", x, 3 * x, shown="fit(x, 3 * x) with a small x"
        )
    if abs(came - wanted) > 1e-3:
        answer.wrong(
            f"fit(x, 3 * x) = {wanted:.4f} with a small x, for which 100 steps end on the way",
            f"{came:.4f}",
            "100 steps with a rate of 0.1, on the mean, from 0: no more, and none larger",
            read="one-step-slowly",
        )
    if not used:
        answer.wrong(
            "gradients that torch computes",
            "a graph that nobody went back through",
            "make `w` with requires_grad=True, and call backward on the loss",
            read="one-step-slowly",
        )
