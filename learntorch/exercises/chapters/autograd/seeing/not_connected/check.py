import torch
from torch import nn


def check(answer):
    net = nn.ModuleDict({name: nn.Linear(3, 3) for name in ("a", "b", "c")})
    x = torch.ones(2, 3)
    loss = (net["c"](net["a"](x)) * 0).sum()
    net["c"].bias.grad = torch.ones(3)
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
    with_grad = [
        name for name, one in net.named_parameters() if one.grad is not None
    ]
    if with_grad != ["c.bias"] or not net["c"].bias.grad.equal(torch.ones(3)):
        answer.wrong(
            "parameters with .grad as it came",
            f"other gradients in .grad: of {with_grad}",
            "`backward` stores gradients, `torch.autograd.grad` returns them",
            read="autograd/derivatives#torchautogradgrad-returns-what-backward-stores",
        )
    try:
        loss.backward()
    except RuntimeError:
        answer.wrong(
            "a graph that is left for backward",
            "a graph that is freed",
            "`retain_graph=True` keeps it for the one who called you",
            read="find-the-layer-that-is-not-connected",
        )
