import itertools

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def check(answer):
    for sizes, batch in (([3, 4], 1), ([64, 128, 10], 32), ([5, 7, 7, 2], 9)):
        layers = [nn.Linear(*pair) for pair in itertools.pairwise(sizes)]
        net = nn.Sequential(*layers)
        with FlopCounterMode(display=False) as counter:
            net(torch.ones(batch, sizes[0]))
        wanted = counter.get_total_flops()
        came = answer.call(
            "flops", sizes, batch, shown=f"flops({sizes}, {batch})", read="flop"
        )
        if came != wanted:
            why = "each layer multiplies a (batch, before) by a (before, after) matrix"
            if came * 2 == wanted:
                why = "a multiplication and an addition are two operations"
            answer.wrong(
                f"flops({sizes}, {batch}) = {wanted}, as torch counts",
                repr(came),
                why,
                read="flop",
            )
