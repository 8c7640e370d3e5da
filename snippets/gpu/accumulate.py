import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(8, 1, dtype=torch.float64)
x, y = torch.randn(64, 8).double(), torch.randn(64, 1).double()

nn.functional.mse_loss(net(x), y).backward()
whole = net.weight.grad.clone()

net.zero_grad()
for part_x, part_y in zip(x.chunk(4), y.chunk(4), strict=True):
    (nn.functional.mse_loss(net(part_x), part_y) / 4).backward()
torch.testing.assert_close(net.weight.grad, whole)
print("four quarters make the whole gradient")
#> four quarters make the whole gradient
