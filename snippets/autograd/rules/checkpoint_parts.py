import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

parts = [nn.Sequential(nn.Linear(100, 100), nn.GELU()) for _ in range(3)]
events = []


def run(n, x):
    events.append(f"forward {n}")
    y = parts[n](x)
    y.register_hook(lambda _: events.append(f"BACK {n}"))
    return y


def plain(x):
    for n in range(3):
        x = run(n, x)
    return x


def whole(x):
    return checkpoint(plain, x, use_reentrant=False)


def in_parts(x):
    for n in range(3):
        x = checkpoint(run, n, x, use_reentrant=False)
    return x


for model in plain, whole, in_parts:
    y = model(torch.ones(40, 100)).sum()
    events.clear()
    y.backward()
    print(f"{model.__name__:9}", ", ".join(events))
#> plain     BACK 2, BACK 1, BACK 0
#> whole     BACK 2, forward 0, forward 1, forward 2, BACK 1, BACK 0
#> in_parts  BACK 2, forward 2, BACK 1, forward 1, BACK 0, forward 0
