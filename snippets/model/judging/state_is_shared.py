import copy

import torch
from torch import nn

net = nn.Linear(2, 1)
best, copied = net.state_dict(), copy.deepcopy(net.state_dict())
with torch.no_grad():
    net.weight.add_(1)  # training goes on
print("best is still the best:", not torch.equal(best["weight"], net.weight))
#> best is still the best: False
print("the copy is:", not torch.equal(copied["weight"], net.weight))
#> the copy is: True
