import torch
from torch import nn

net = nn.Linear(3, 1)
for parameter in net.parameters():
    parameter.register_hook(lambda grad: grad.clamp(-0.5, 0.5))
(100 * net(torch.ones(4, 3))).sum().backward()
print(net.weight.grad, net.bias.grad)
#> tensor([[0.5000, 0.5000, 0.5000]]) tensor([0.5000])
