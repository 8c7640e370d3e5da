import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x = torch.ones(5, 3)
x[2, 1] = float("nan")  # one number of 15

nn.functional.mse_loss(net(x), torch.ones(5, 1)).backward()
optimizer.step()
print([p.isnan().all().item() for p in net.parameters()])
#> [True, True, True, True]
