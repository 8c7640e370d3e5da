import torch
from torch import nn

from learntorch import graph


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Linear(4, 16)
        self.hidden_1 = nn.Linear(16, 16)
        self.output = nn.Linear(16, 3)

    def forward(self, x):
        x = torch.relu(self.input(x))
        torch.relu(self.hidden_1(x))
        return self.output(x)


model = Net()
loss = model(torch.ones(5, 4)).mean()
loss.backward()
for name, parameter in model.named_parameters():
    if parameter.grad is None:
        print(name)
#> hidden_1.weight
#> hidden_1.bias
graph(loss, params=model).save("broken.svg")
