import torch
from torch import nn


def check(answer):
    net = nn.Sequential(nn.Linear(1, 4), nn.ReLU(), nn.Linear(4, 1))
    with torch.no_grad():
        net[0].weight.copy_(torch.tensor([[1.0], [-1.0], [0.0], [1.0]]))
        net[0].bias.copy_(torch.tensor([0.0, 0.0, -1.0, -9.0]))
    x = torch.tensor([[-2.0], [-1.0], [3.0]])
    came = answer.call(
        "dead",
        net,
        net[1],
        x,
        shown="dead(net, net[1], x)",
        read="what-a-network-sees",
    )
    if isinstance(came, torch.Tensor) and came.numel() == 1:
        came = came.item()
    if came != 2:
        why = "a unit is dead where it is 0 for every sample: all over dim=0, the batch"
        if came == 0:
            why = "look at the output of relu; before it, units are negative, not 0"
        answer.wrong(
            "2 of 4 units", repr(came), why, read="what-a-network-sees"
        )
    if net[1]._forward_hooks:
        answer.wrong(
            "no hook left",
            "a hook on relu",
            "call handle.remove()",
            read="smaller-uses",
        )
