import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(5))
        self.inner = nn.Sequential(
            nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 3)
        )


def check(answer):
    came = answer.call(
        "table", Scaled(), shown="table of a module with `scale` and `inner`"
    )
    wanted = {"": 5, "inner.0": 80, "inner.2": 51}
    if came != wanted:
        why = "the module itself is one of named_modules, with the name ''"
        if isinstance(came, dict) and "inner" in came:
            why = "`inner` has no parameters of its own: recurse=False leaves out those of children"
        if isinstance(came, dict) and any(
            "weight" in str(name) for name in came
        ):
            why = "a layer's weight and bias count together, under the name of the layer"
        answer.wrong(f"{wanted}", repr(came), why, read="count-it")
