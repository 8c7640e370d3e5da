import torch
from torch import nn


def check(answer):
    layers = [nn.Linear(2, 3), nn.Linear(3, 1)]
    came = answer.call(
        "make_optimizer",
        layers,
        0.25,
        shown="make_optimizer(layers, 0.25)",
        read="errors/module#optimizer-needs-iterable",
    )
    if not isinstance(came, torch.optim.SGD):
        answer.wrong(
            "torch.optim.SGD",
            type(came).__name__,
            "return the optimizer",
            read="errors/module#optimizer-needs-iterable",
        )
    held = {id(one) for group in came.param_groups for one in group["params"]}
    missing = [
        f"layers[{number}].{name}"
        for number, layer in enumerate(layers)
        for name, one in layer.named_parameters()
        if id(one) not in held
    ]
    if missing:
        why = "what the optimizer does not hold never learns, and nothing is raised"
        if all(one.endswith(".bias") for one in missing):
            why = "a layer has a bias besides its weight: `layer.parameters()` gives both"
        answer.wrong(
            "all 4 parameters",
            f"without {', '.join(missing)}",
            why,
            read="errors/module#optimizer-needs-iterable",
        )
    if came.param_groups[0]["lr"] != 0.25:
        why = "pass `lr` on"
        answer.wrong(
            "lr 0.25",
            f"lr {came.param_groups[0]['lr']}",
            why,
            read="errors/module#optimizer-needs-iterable",
        )
    answer.call(
        "make_optimizer",
        [nn.ReLU(), *layers],
        0.25,
        shown="make_optimizer(layers, 0.25), where one is nn.ReLU()",
        why="a layer may have no weight and no bias: ask each for its `parameters()`",
        read="errors/module#optimizer-needs-iterable",
    )
