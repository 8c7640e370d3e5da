import torch
from torch import nn

layer = nn.Linear(4, 1, bias=False)
mask = torch.tensor([[1.0, 1.0, 0.0, 0.0]])
layer.weight.register_hook(lambda grad: grad * mask)
before = layer.weight.detach().clone()

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(8, 4)).sum().backward()
optimizer.step()
print(layer.weight.detach() != before)
#> tensor([[ True,  True, False, False]])
