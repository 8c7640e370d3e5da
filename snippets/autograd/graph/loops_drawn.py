import torch

from learntorch import graph, tracing

tracing()


def halve_until_small(x):
    while x > 1:
        x = x / 2
    return x


a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(10.0, requires_grad=True)
from_a, from_b = halve_until_small(a), halve_until_small(b)
graph((from_a, from_b), values=True).save("loops.svg")
