import torch
from torch import nn
from torchviz import make_dot

model = nn.Linear(4, 3)
x = torch.ones(5, 4)


def boxes(result):
    return make_dot(result).source.count("label=")


print("scores:   ", boxes(model(x)))
#> scores:    7
print("argmax:   ", boxes(model(x).argmax(dim=1)))
#> argmax:    1
with torch.no_grad():
    print("no_grad:  ", boxes(model(x)))
#> no_grad:   1
