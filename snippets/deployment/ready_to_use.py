import torch
from torch import nn


def ready(make, path):
    net = make()
    net.load_state_dict(torch.load(path))
    return net.eval().requires_grad_(False)


torch.save(nn.Linear(2, 1).state_dict(), "net.pt")
net = ready(lambda: nn.Linear(2, 1), "net.pt")
print(net.training, net(torch.ones(1, 2)).requires_grad)
#> False False
