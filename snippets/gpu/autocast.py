import torch
from torch import nn

net = nn.Linear(4, 4)
x = torch.ones(2, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    product = net(x)
    total = product.sum()
    chance = torch.softmax(product, dim=1)
print(net.weight.dtype, product.dtype, chance.dtype)
#> torch.float32 torch.bfloat16 torch.bfloat16
product.float().sum().backward()
print(net.weight.grad.dtype)
#> torch.float32
