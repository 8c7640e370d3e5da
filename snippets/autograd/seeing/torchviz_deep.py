import torch
from torchviz import make_dot

x = torch.tensor(2.0, requires_grad=True)
for _ in range(1500):
    x = x + 1
try:
    make_dot(x)
except RecursionError as error:
    print(type(error).__name__)
#> RecursionError
