import torch
from torch import nn


def check(answer):
    net = nn.ModuleDict({name: nn.Linear(3, 3) for name in ("a", "b", "c")})
    x = torch.ones(2, 3)
    loss = (net["c"](net["a"](x)) * 0).sum()
    came = answer.call(
        "unreached",
        net,
        loss,
        shown="unreached(net, loss)",
        why="torch refuses to derive by what is not in the graph, unless you allow it",
        read="find-the-layer-that-is-not-connected",
    )
    wanted = ["b.bias", "b.weight"]
    if came != wanted:
        why = "the gradient of what is not in the graph is None"
        if isinstance(came, list) and len(came) > 2:
            why = "a gradient of 0 is a gradient: the loss depends on it, by a factor of 0"
        answer.wrong(
            f"{wanted}",
            repr(came),
            why,
            read="find-the-layer-that-is-not-connected",
        )
    if any(one.grad is not None for one in net.parameters()):
        answer.wrong(
            "parameters without gradients, as they came",
            "gradients in .grad",
            "`backward` stores gradients, `torch.autograd.grad` returns them",
            read="autograd/derivatives#torchautogradgrad-returns-what-backward-stores",
        )
