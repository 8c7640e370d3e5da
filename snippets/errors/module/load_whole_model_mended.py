import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "net.pt")
net = nn.Linear(2, 1)
print(net.load_state_dict(torch.load("net.pt")))
#> <All keys matched successfully>
