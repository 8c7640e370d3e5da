from torch import nn


def check(answer):
    net = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
    net[0].requires_grad_(False)
    came = answer.call("learners", net, shown="learners(net)")
    wanted = ["1.bias", "1.weight", "2.bias", "2.weight"]
    if came != wanted:
        why = "a name for each parameter that requires a gradient, in alphabetical order"
        names = list(came) if isinstance(came, (list, tuple, set)) else []
        if any("running" in str(name) for name in names):
            why = "running means are buffers: they are saved, and no optimizer changes them"
        elif "0.weight" in names:
            why = "the first layer is frozen: its parameters do not require a gradient"
        answer.wrong(
            f"{wanted}", repr(came), why, read="modules#what-a-module-finds"
        )
    layer = nn.Linear(2, 1)
    layer.bias.requires_grad_(False)
    came = answer.call("learners", layer, shown="learners(layer)")
    if came != ["weight"]:
        why = "its bias is frozen, and its weight is a parameter of its own, not of a child"
        answer.wrong(
            "['weight']", repr(came), why, read="modules#what-a-module-finds"
        )
