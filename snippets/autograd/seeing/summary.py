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


total = 0
for name, parameter in Net().named_parameters():
    total += parameter.numel()
    print(f"{name:16}{tuple(parameter.shape)!s:10}{parameter.numel():5}")
#> input.weight    (16, 4)      64
#> input.bias      (16,)        16
#> hidden_1.weight (16, 16)    256
#> hidden_1.bias   (16,)        16
#> output.weight   (3, 16)      48
#> output.bias     (3,)          3
print(f"{'total':26}{total:5}")
#> total                       403
