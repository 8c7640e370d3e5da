import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook

handle = register_module_forward_hook(
    lambda module, args, output: print(type(module).__name__)
)
net = nn.Sequential(nn.Linear(4, 3), nn.ReLU())
net(torch.ones(1, 4))
#> Linear
#> ReLU
#> Sequential
handle.remove()
net(torch.ones(1, 4))
