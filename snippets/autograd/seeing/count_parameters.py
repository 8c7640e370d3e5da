from torch import nn


def table(module):
    counts = {
        name: sum(one.numel() for one in part.parameters(recurse=False))
        for name, part in module.named_modules()
    }
    return {name: count for name, count in counts.items() if count}


print(table(nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))))
#> {'0': 80, '2': 51}
