import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return x.log()


class Minus(nn.Module):
    def forward(self, x):
        return x - x


class Turned(nn.Module):
    """Calls its layers in another order than that in which it was given them."""

    def __init__(self):
        super().__init__()
        self.last = nn.Identity()
        self.first = nn.Sequential(nn.ReLU(), Log())

    def forward(self, x):
        return self.last(self.first(x))


def check(answer):
    net = nn.Sequential(nn.ReLU(), Log(), Minus(), nn.Identity())
    cases = [
        ("an infinity, then a NaN", torch.tensor([1.0, -1.0]), "1"),
        (
            "only an infinity among many",
            torch.cat([torch.ones(50), torch.zeros(1)]),
            "1",
        ),
        ("finite numbers", torch.tensor([1.0, 2.0]), None),
        ("an infinity after finite numbers", torch.tensor([0.0]), "1"),
    ]
    for shown, x, wanted in cases:
        came = answer.call(
            "first_bad", net, x, read="which-layer-makes-the-nan", none=True
        )
        if came != wanted:
            why = "an infinity comes before its NaN: `isfinite` finds both"
            if came is None:
                why = "None says that all outputs are finite, and one of them is not; or the `return` is missing"
            elif came == "":
                why = "'' is the whole module, whose hook comes after those of its parts"
            elif wanted is None:
                why = "where all outputs are finite, there is no bad layer"
            answer.wrong(
                f"{wanted!r} for {shown}",
                repr(came),
                why,
                read="which-layer-makes-the-nan",
            )
    came = answer.call(
        "first_bad",
        Turned(),
        torch.zeros(1),
        shown="first_bad of nested layers",
        none=True,
    )
    if came != "first.1":
        why = "hooks fire in the order of the calls, which need not be that of named_modules"
        if came == "first":
            why = "the layer inside comes before the one that holds it: `named_modules` goes down"
        answer.wrong(
            "'first.1'", repr(came), why, read="which-layer-makes-the-nan"
        )
