import torch
from torch import nn


def hooks(module):
    return sum(len(part._forward_hooks) for part in module.modules())


def check(answer):
    net = nn.Sequential(
        nn.Sequential(nn.Linear(4, 6), nn.ReLU()), nn.Linear(6, 2)
    )
    calls = []
    net.register_forward_hook(lambda *told: calls.append(1))
    came = answer.call("shapes", net, torch.ones(3, 4), shown="shapes(net, x)")
    wanted = {"0": (3, 6), "0.0": (3, 6), "0.1": (3, 6), "1": (3, 2)}
    if not isinstance(came, dict) or came != wanted:
        why = "each submodule, at any depth, with the shape of its own output as a tuple"
        if isinstance(came, dict) and set(came.values()) == {(3, 2)}:
            why = "a function made in a loop reads the loop's last name: bind it as a default"
        if isinstance(came, dict) and len(came) == 1:
            why = "a function made in a loop reads the loop's last name: bind it as a default"
        if isinstance(came, dict) and "0.0" not in came and len(came) == 2:
            why = "`named_children` stops at the first level; `named_modules` goes down"
        answer.wrong(f"{wanted}", repr(came), why, read="forward-hooks")
    if len(calls) != 1:
        answer.wrong(
            "one call of net",
            f"{len(calls)} calls",
            "call it once",
            read="forward-hooks",
        )
    if hooks(net) != 1:
        answer.wrong(
            "no hook left",
            f"{hooks(net) - 1} hooks left",
            "keep each handle and call its remove()",
            read="removing-and-keeping-less",
        )
    try:
        answer.names["shapes"](net, torch.ones(3, 5))
    except RuntimeError:
        pass
    if hooks(net) != 1:
        answer.wrong(
            "no hook left where the call fails",
            f"{hooks(net) - 1} hooks left",
            "what comes after the call is skipped by an error: use try ... finally",
            read="removing-and-keeping-less",
        )
