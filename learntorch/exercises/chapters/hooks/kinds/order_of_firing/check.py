import torch
from torch import nn


def check(answer):
    order = answer.get("order", list)
    net, fired = nn.Linear(2, 1), []

    def note(name):
        def hook(*told):
            fired.append(name)

        return hook

    net.register_forward_pre_hook(note("forward_pre"))
    net.register_forward_hook(note("forward"))
    net.register_full_backward_pre_hook(note("full_backward_pre"))
    net.register_full_backward_hook(note("full_backward"))
    net.weight.register_hook(note("weight"))
    net(torch.ones(3, 2, requires_grad=True)).sum().backward()
    if order == fired:
        return
    if sorted(map(str, order)) != sorted(fired):
        answer.wrong(
            f"the five names {sorted(fired)}",
            repr(order),
            "each once",
            read="the-order",
        )
    at = next(
        at
        for at, pair in enumerate(zip(order, fired, strict=True))
        if pair[0] != pair[1]
    )
    why = "the full backward hook waits for the gradient of the input, which comes last"
    if at < 2:
        why = "forward comes before backward, and a pre hook before what it is named after"
    elif order[at] == "weight":
        why = "the pre hook fires as the gradient of the output arrives, before any is computed"
    answer.wrong(
        f"{fired[at]!r} in place {at + 1}",
        repr(order[at]),
        why,
        read="the-order",
    )
