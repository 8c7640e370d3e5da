import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.relu, self.last = (
            nn.Linear(1, 4),
            nn.ReLU(),
            nn.Linear(4, 1),
        )

    def forward(self, x):
        self.recording = torch.is_grad_enabled()
        return self.last(self.relu(self.first(x)))


def check(answer):
    net = Net()
    with torch.no_grad():
        net.first.weight.copy_(torch.tensor([[1.0], [-1.0], [0.0], [1.0]]))
        net.first.bias.copy_(torch.tensor([0.0, 0.0, -1.0, -9.0]))
    x = torch.tensor([[-2.0], [-1.0], [3.0]])
    came = answer.call(
        "dead",
        net,
        net.relu,
        x,
        shown="dead(net, net.relu, x)",
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
    if net.relu._forward_hooks:
        answer.wrong(
            "no hook left",
            "a hook on relu",
            "call handle.remove()",
            read="smaller-uses",
        )
    if net.recording:
        answer.wrong(
            "a call that records no graph",
            "a call that records",
            "call the module under torch.no_grad()",
            read="what-a-network-sees",
        )
