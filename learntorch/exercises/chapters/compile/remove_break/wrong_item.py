import torch


def shrink(x):
    return x / max(1.0, x.norm().item())


print(shrink(torch.ones(2)))
#! NotYet: expected: no break
#! came:     1 of them
#! why:      an `if`, `.item()`, `float()` or `bool()` asks a tensor for its number
#! read:     compile/#graph-breaks on the site
