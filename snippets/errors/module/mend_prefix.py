import torch
from torch import nn


def load(net, saved):
    plain = {name.removeprefix("module."): one for name, one in saved.items()}
    net.load_state_dict(plain)
    return net


saved = {"module.weight": torch.ones(1, 2), "module.bias": torch.ones(1)}
print(load(nn.Linear(2, 1), saved).bias)
#> Parameter containing:
#> tensor([1.], requires_grad=True)
