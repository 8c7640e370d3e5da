import torch
from torch import nn

here = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if here else "cpu"

torch.manual_seed(0)
net = nn.Linear(4, 1).to(device)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for _ in range(100):
    x = torch.randn(32, 4)  # a batch, made where data comes from
    y = x.sum(dim=1, keepdim=True)
    x, y = x.to(device), y.to(device)
    loss = nn.functional.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("learnt:", loss.item() < 1e-3)
#> learnt: True
