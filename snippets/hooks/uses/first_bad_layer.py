import torch
from torch import nn


def first_bad(module, x):
    bad, handles = [], []
    for name, part in module.named_modules():

        def look(part, inputs, output, name=name):
            if name and not torch.isfinite(output).all():
                bad.append(name)

        handles.append(part.register_forward_hook(look))
    try:
        module(x)
    finally:  # also where the call fails
        for handle in handles:
            handle.remove()
    return bad[0] if bad else None


class Log(nn.Module):
    def forward(self, x):
        return x.log()


net = nn.Sequential(nn.ReLU(), Log(), nn.Softmax(dim=0))
print(first_bad(net, torch.tensor([1.0, -1.0])))
#> 1
print(first_bad(net, torch.tensor([1.0, 2.0])))
#> None
