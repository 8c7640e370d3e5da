import torch
from torch import nn


def make():
    return nn.Sequential(nn.Linear(64, 120), nn.Dropout(), nn.Linear(120, 10))


torch.manual_seed(0)
net = make().eval()
torch.save(net.state_dict(), "net.pt")

again = make()  # the code has to be there
again.load_state_dict(torch.load("net.pt"))
x = torch.rand(5, 64)
print(torch.equal(net(x), again(x)))
#> False
print(torch.equal(net(x), again.eval()(x)))
#> True
