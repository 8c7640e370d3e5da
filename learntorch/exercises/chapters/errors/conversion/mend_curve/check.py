import numpy as np
import torch


def check(answer):
    y = torch.tensor([1.0, 2.0], requires_grad=True)
    came = answer.call(
        "curve", y, read="errors/autograd#numpy-on-requires-grad"
    )
    if not isinstance(came, np.ndarray):
        why = "`numpy()` of a detached tensor gives an array"
        told = "a NumPy array", type(came).__name__, why
        answer.wrong(*told, read="errors/autograd#numpy-on-requires-grad")
    if not y.requires_grad:
        why = "switched off in `y` itself it is gone for the caller: `detach()` gives another tensor"
        told = (
            "a `y` that requires grad after the call",
            "one that does not",
            why,
        )
        answer.wrong(*told, read="errors/autograd#numpy-on-requires-grad")
    answer.same(
        "the array",
        torch.tensor(came, dtype=y.dtype),
        y.detach(),
        "the numbers of `y`",
        read="errors/autograd#numpy-on-requires-grad",
    )
    came[:] = 9
    why = "the array shares its memory with `y`: copy it"
    answer.same(
        "`y` after 9 was written into the array",
        y,
        torch.tensor([1.0, 2.0]),
        why,
        read="errors/silent#numpy-shares-memory",
    )
