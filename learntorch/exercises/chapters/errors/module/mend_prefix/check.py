import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net = nn.Sequential()
    net.add_module("submodule", nn.Linear(2, 1))
    net.add_module("model", nn.Linear(1, 1))
    saved = {
        "module.submodule.weight": torch.tensor([[3.0, 4.0]]),
        "module.submodule.bias": torch.tensor([5.0]),
        "module.model.weight": torch.tensor([[6.0]]),
        "module.model.bias": torch.tensor([7.0]),
    }
    wanted = list(saved.values())
    middle = "cut `module.` off once, at the beginning: `submodule.` has it in its middle, and `lstrip` cuts `model.`, too"
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
    for (name, loaded), expected in zip(
        came.named_parameters(), wanted, strict=True
    ):
        answer.same(
            f"`{name}` of the net",
            loaded,
            expected,
            why,
            read="errors/module#state-dict-data-parallel-prefix",
        )
