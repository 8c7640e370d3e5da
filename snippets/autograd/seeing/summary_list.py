from torch import nn


class Net(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


layers = [nn.Linear(4, 16), nn.Linear(16, 3)]
for kept in layers, nn.ModuleList(layers):
    net = Net(kept)
    print(type(kept).__name__, sum(p.numel() for p in net.parameters()))
#> list 0
#> ModuleList 131
