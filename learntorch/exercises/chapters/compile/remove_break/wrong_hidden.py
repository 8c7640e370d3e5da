import torch


@torch.compiler.disable
def shrink(x):
    size = x.norm()
    return x / size if size > 1 else x


print(shrink(torch.ones(2)))
#! NotYet: expected: no break
#! came:     1 of them
#! why:      an `if`, `.item()`, `float()` or `bool()` asks a tensor for its number
#! read:     compile/#graph-breaks on the site
