import torch
from torch import nn


def make():
    return nn.Sequential(nn.Linear(4, 8), nn.Dropout(), nn.Linear(8, 2))


def check(answer):
    torch.manual_seed(3)
    saved = make().eval()
    torch.save(saved.state_dict(), "checked.pt")
    net = answer.call("ready", make, "checked.pt", shown="ready(make, path)")
    if not isinstance(net, nn.Module):
        answer.wrong(
            "the network",
            type(net).__name__,
            "`load_state_dict` fills the network and returns what did not fit: return the network",
            read="the-state-dict",
        )
    if net.training:
        answer.wrong(
            "net.training is False",
            "True",
            "loading does not switch: a dropout layer is still at work",
            read="the-state-dict",
        )
    x = torch.rand(3, 4)
    answer.same(
        "net(x)", net(x), saved(x), "load what was saved", read="the-state-dict"
    )
    recorded = [
        name for name, one in net.named_parameters() if one.requires_grad
    ]
    if recorded:
        answer.wrong(
            "no parameter that requires a gradient",
            ", ".join(recorded),
            "`requires_grad_(False)` on the network: nobody trains it any more",
            read="modules#changing-all-of-it-at-once",
        )
