from torch import nn

net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
for name, parameter in net.named_parameters():
    print(f"{name:9}{tuple(parameter.shape)!s:8} {parameter.numel():3}")
#> 0.weight (16, 4)   64
#> 0.bias   (16,)     16
#> 2.weight (3, 16)   48
#> 2.bias   (3,)       3
total = sum(parameter.numel() for parameter in net.parameters())
print(total, total == (4 + 1) * 16 + (16 + 1) * 3)
#> 131 True
