import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
net[0].requires_grad_(False)
before = [parameter.clone() for parameter in net.parameters()]

learning = [p for p in net.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(learning, lr=0.1)
net(torch.ones(2, 4)).sum().backward()
optimizer.step()
for (name, now), then in zip(net.named_parameters(), before, strict=True):
    print(name, "changed" if not torch.equal(now, then) else "as it was")
#> 0.weight as it was
#> 0.bias as it was
#> 2.weight changed
#> 2.bias changed
