import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Linear(4, 16)
        self.hidden_1 = nn.Linear(16, 16)
        self.output = nn.Linear(16, 3)

    def forward(self, x):
        x = torch.relu(self.input(x))
        x = torch.relu(self.hidden_1(x))
        return self.output(x)


print(Net())
#> Net(
#>   (input): Linear(in_features=4, out_features=16, bias=True)
#>   (hidden_1): Linear(in_features=16, out_features=16, bias=True)
#>   (output): Linear(in_features=16, out_features=3, bias=True)
#> )
