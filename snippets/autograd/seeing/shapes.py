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


x = torch.ones(5, 4)
print(f"{'':10}{tuple(x.shape)}")
#>           (5, 4)
for name, layer in Net().named_children():
    x = layer(x)
    print(f"{name:10}{tuple(x.shape)}")
#> input     (5, 16)
#> hidden_1  (5, 16)
#> output    (5, 3)
