import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.rand(5, 3)
layer = nn.Linear(3, 2)
print(layer.weight.shape, layer.bias.shape)
#> torch.Size([2, 3]) torch.Size([2])

y = layer(x)
again = F.linear(x, layer.weight, layer.bias)
by_hand = x @ layer.weight.T + layer.bias
print(y.shape, torch.allclose(y, again), torch.allclose(y, by_hand))
#> torch.Size([5, 2]) True True
