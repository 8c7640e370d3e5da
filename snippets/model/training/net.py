import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(16, 32, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(512, 10),
)
x = torch.zeros(50, 1, 8, 8)
for layer in net:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:9} {tuple(x.shape)!s:16} {count:5,}")
#> Conv2d    (50, 16, 8, 8)     160
#> ReLU      (50, 16, 8, 8)       0
#> Conv2d    (50, 32, 8, 8)   4,640
#> ReLU      (50, 32, 8, 8)       0
#> MaxPool2d (50, 32, 4, 4)       0
#> Flatten   (50, 512)            0
#> Linear    (50, 10)         5,130
print(f"{sum(p.numel() for p in net.parameters()):,} parameters")
#> 9,930 parameters
