import torch
from torch import nn

net = nn.Linear(4, 4)
x = torch.ones(2, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    product = net(x)
    relu = product.relu()
    loss = nn.functional.mse_loss(relu, torch.zeros(2, 4))
for what in net.weight, product, relu, loss:
    print(what.dtype)
#> torch.float32
#> torch.bfloat16
#> torch.bfloat16
#> torch.float32
loss.backward()
print(net.weight.grad.dtype)
#> torch.float32
