import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 3)

    def forward(self, x):
        return self.output(x)


net, x = Net(), torch.ones(5, 4)
short, long = net.forward(x), Net.forward(net, x)
print(torch.equal(short, long))
#> True
