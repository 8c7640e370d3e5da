import torch
from torch import nn

net = nn.Linear(4, 3)
torch.save(net.state_dict(), "net.pt")

same = nn.Linear(4, 3)
print(same.load_state_dict(torch.load("net.pt")))
#> <All keys matched successfully>
print(torch.equal(same.weight, net.weight))
#> True
