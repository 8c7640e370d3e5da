import torch
from torch import nn

layer = nn.Linear(100, 100)
print("weight", tuple(layer.weight.shape))
#> weight (100, 100)
optimizers = {
    "SGD": torch.optim.SGD(layer.parameters()),
    "momentum": torch.optim.SGD(layer.parameters(), momentum=0.9),
    "Adam": torch.optim.Adam(layer.parameters()),
}
for name, optimizer in optimizers.items():
    layer(torch.ones(1, 100)).sum().backward()
    optimizer.step()
    kept = optimizer.state[layer.weight].values()
    print(name, [tuple(one.shape) for one in kept if one is not None])
#> SGD []
#> momentum [(100, 100)]
#> Adam [(), (100, 100), (100, 100)]
