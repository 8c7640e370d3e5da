import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net, x = nn.Sequential(nn.Linear(3, 8), nn.Dropout()), torch.ones(2, 3)
    with torch.no_grad():
        expected = net[0](x)
    for mode in (True, False):
        net.train(mode)
        came = answer.call(
            "predict",
            net,
            x,
            shown="predict(net, x)",
            read="errors/silent#forgot-eval",
        )
        answer.same(
            "the answer",
            came,
            expected,
            "dropout is on: call `eval()` first",
            read="errors/silent#forgot-eval",
        )
        if came.requires_grad:
            why = "`eval()` changes layers and records as before: add `torch.no_grad()`"
            answer.wrong(
                "an answer without a graph",
                "one that requires grad",
                why,
                read="errors/silent#forgot-eval",
            )
        if net.training is not mode:
            names = {True: "training", False: "eval"}
            why = "who trains on after this trains without dropout"
            if not mode:
                why = "keep `net.training` before, and give it to `net.train` after"
            answer.wrong(
                f"the net in {names[mode]} mode, as before",
                f"in {names[net.training]} mode",
                why,
                read="errors/silent#forgot-eval",
            )
