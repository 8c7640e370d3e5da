from torch import nn

layers = [
    nn.Linear(4, 16, bias=False),
    nn.Linear(16, 16, bias=False),
    nn.Linear(16, 3, bias=False),
]
print(sum(layer.weight.numel() for layer in layers))
#> 368
