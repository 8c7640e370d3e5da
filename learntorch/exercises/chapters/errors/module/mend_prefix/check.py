import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential()
    net.add_module("submodule", nn.Linear(2, 1))
    saved = {
        "module.submodule.weight": torch.tensor([[3.0, 4.0]]),
        "module.submodule.bias": torch.tensor([5.0]),
    }
    middle = "only at its beginning: a name may have `module.` in its middle, as `submodule.` has"
    came = answer.call(
        "load",
        net,
        saved,
        shown="load(net, saved)",
        why=middle,
        read="errors/module#state-dict-data-parallel-prefix",
    )
    if not isinstance(came, nn.Module):
        told = "the net, with what was loaded", type(came).__name__
        answer.wrong(
            *told,
            "return the net",
            read="errors/module#state-dict-data-parallel-prefix",
        )
    why = (
        "with `strict=False` names that differ load nothing, and nobody is told"
    )
    loaded = came.submodule.weight
    answer.same(
        "the weight of the net",
        loaded,
        torch.tensor([[3.0, 4.0]]),
        why,
        read="errors/module#state-dict-data-parallel-prefix",
    )
