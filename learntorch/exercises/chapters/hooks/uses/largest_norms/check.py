import torch
from torch import nn


def check(answer):
    net = nn.ModuleDict({"a": nn.Linear(2, 1), "unused": nn.Linear(2, 1)})
    x = torch.tensor([0.375, 0.5])
    (3 * net["a"](x)).sum().backward()
    net["unused"].bias.grad = torch.ones(1)
    came = answer.call(
        "norms",
        net,
        net["a"](x).sum(),
        shown="norms(net, loss)",
        why="a parameter that the loss does not depend on has no gradient: `.grad` is None",
        read="gradients-that-vanish",
    )
    wanted = [("a.bias", 1.0), ("a.weight", 0.625)]
    try:
        right = [(name, round(norm, 4)) for name, norm in came] == wanted
        right = right and all(isinstance(norm, float) for _, norm in came)
    except (TypeError, ValueError):
        right = False
    if not right:
        why = "pairs of name and norm, the largest first"
        flat = str(came)
        if "tensor" in flat:
            why = "`.item()` takes the number out of a tensor of one element"
        elif "4.0" in flat or "2.5" in flat or "unused" in flat:
            why = "gradients of an earlier step are still there: clear them before backward"
        answer.wrong(f"{wanted}", repr(came), why, read="gradients-that-vanish")
    grad = net["a"].bias.grad
    if grad is None or grad.item() == 3:
        answer.wrong(
            "the gradients of this step in .grad",
            repr(grad),
            "`loss.backward()` stores them, `torch.autograd.grad` does not",
            read="gradients-that-vanish",
        )
