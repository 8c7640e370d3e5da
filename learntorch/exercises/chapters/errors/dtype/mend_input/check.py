import numpy as np
import torch
from torch import nn


def check(answer):
    torch.manual_seed(0)
    net, rows = nn.Linear(2, 3), np.array([[0.5, 1.5], [2.25, -0.75]])
    with torch.no_grad():
        expected = net(torch.from_numpy(rows).float())
    came = answer.call(
        "predict",
        net,
        rows,
        shown="predict(net, rows)",
        read="errors/dtype#linear-double-input",
    )
    dtype = net.weight.dtype
    if dtype != torch.float32:
        why = "`net.double()` changes the net itself, and everything it costs doubles"
        told = "a net of torch.float32 after the call", str(dtype), why
        answer.wrong(*told, read="errors/dtype#linear-double-input")
    why = "the numbers are to arrive with their fractions, as float32"
    answer.same(
        "the answer",
        came,
        expected,
        why,
        read="errors/dtype#linear-double-input",
    )
