from torch import nn


class Deep(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Linear(4, 4)])
        self.output = nn.Linear(4, 1)


for container in list, nn.ModuleList:
    deep = Deep(container)
    counts = [parameter.numel() for parameter in deep.parameters()]
    print(container.__name__, counts, sum(counts))
#> list [4, 1] 5
#> ModuleList [16, 4, 16, 4, 4, 1] 45
