import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 16)
        self.output = nn.Linear(16, 3)

    def forward(self, x):  # (batch, 4)
        x = torch.relu(self.hidden(x))  # (batch, 16)
        return self.output(x)  # (batch, 3)


torch.manual_seed(0)
net = Net()
print(net)
#> Net(
#>   (hidden): Linear(in_features=4, out_features=16, bias=True)
#>   (output): Linear(in_features=16, out_features=3, bias=True)
#> )
print(net(torch.ones(5, 4)).shape)
#> torch.Size([5, 3])
