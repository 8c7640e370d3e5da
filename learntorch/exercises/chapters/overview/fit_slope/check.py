import torch


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
