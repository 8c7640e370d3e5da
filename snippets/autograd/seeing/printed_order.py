import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(16, 3)
        self.input = nn.Linear(4, 16)
        self.spare = nn.Linear(7, 7)

    def forward(self, x):
        return self.output(torch.relu(self.input(x)))


print(Net())
#> Net(
#>   (output): Linear(in_features=16, out_features=3, bias=True)
#>   (input): Linear(in_features=4, out_features=16, bias=True)
#>   (spare): Linear(in_features=7, out_features=7, bias=True)
#> )
print(Net()(torch.ones(5, 4)).shape)
#> torch.Size([5, 3])
