import math

import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    seen = []
    net = nn.Sequential(nn.Linear(4, 40), nn.Dropout(0.5), nn.Linear(40, 3))
    net[2].register_forward_hook(
        lambda module, args, out: seen.append(out.requires_grad)
    )
    x, y = torch.randn(50, 4), torch.randint(3, (50,))
    net.eval()
    with torch.no_grad():
        logits = net(x)
    loss = nn.functional.cross_entropy(logits, y).item()
    right = (logits.argmax(dim=1) == y).float().mean().item()
    for mode in (True, False):
        net.train(mode)
        seen.clear()
        came = answer.call("evaluate", net, x, y, shown="evaluate(net, x, y)")
        if not isinstance(came, tuple) or [type(one) for one in came] != [
            float,
            float,
        ]:
            kinds = (
                [type(one).__name__ for one in came]
                if isinstance(came, tuple)
                else came
            )
            why = "`.item()` makes a Python number of a tensor of one element"
            answer.wrong("two numbers", str(kinds), why, read="the-loop")
        if not math.isclose(came[0], loss, rel_tol=1e-4) or not math.isclose(
            came[1], right, rel_tol=1e-4
        ):
            told = f"loss {came[0]:.4f}, right {came[1]:.2f}"
            why = (
                "dropout takes numbers away unless `net.eval()` comes first"
                if mode
                else ""
            )
            answer.wrong(
                f"loss {loss:.4f}, right {right:.2f}",
                told,
                why,
                read="train-and-eval",
            )
        if not torch.is_grad_enabled() or not all(
            one.requires_grad for one in net.parameters()
        ):
            answer.wrong(
                "a net that can go on learning afterwards",
                "recording, or a parameter, stays switched off",
                "`torch.no_grad()` with `with` or as a decorator ends by itself",
                read="the-loop",
            )
        if any(seen):
            why = (
                "without `torch.no_grad()` a graph is recorded that nobody uses"
            )
            answer.wrong(
                "nothing recorded",
                "outputs that require grad",
                why,
                read="the-loop",
            )
        if net.training is not mode:
            why = "who calls it while training wants to go on in training mode, and others do not"
            answer.wrong(
                f"net.training = {mode}, as it came",
                str(net.training),
                why,
                read="train-and-eval",
            )
