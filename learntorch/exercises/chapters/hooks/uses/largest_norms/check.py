import torch
from torch import nn


def check(answer):
    net = nn.ModuleDict({"a": nn.Linear(2, 1), "unused": nn.Linear(2, 1)})
    x = torch.tensor([3.0, 4.0])
    net["a"](x).sum().backward()
    net["unused"].bias.grad = torch.ones(1)
    came = answer.call(
        "norms",
        net,
        net["a"](x).sum(),
        shown="norms(net, loss)",
        why="a parameter that the loss does not depend on has no gradient: `.grad` is None",
        read="gradients-that-vanish",
    )
    wanted = [("a.weight", 5.0), ("a.bias", 1.0)]
    try:
        right = [(name, round(float(norm), 4)) for name, norm in came] == wanted
    except (TypeError, ValueError):
        right = False
    if not right:
        why = "pairs of name and norm, the largest first"
        flat = str(came)
        if "10.0" in flat or "2.0" in flat or "unused" in flat:
            why = "gradients of an earlier step are still there: clear them before backward"
        answer.wrong(f"{wanted}", repr(came), why, read="gradients-that-vanish")
