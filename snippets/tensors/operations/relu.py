import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 1.5])
elementwise = (x + abs(x)) / 2
functional = F.relu(x)
module = nn.ReLU()
print(elementwise)
#> tensor([0.0000, 0.0000, 0.0000, 1.5000])
print(functional)
#> tensor([0.0000, 0.0000, 0.0000, 1.5000])
print(module(x))
#> tensor([0.0000, 0.0000, 0.0000, 1.5000])
