import torch
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.arange(10))
dice = torch.Generator().manual_seed(0)
learn, check, test = random_split(data, [0.6, 0.2, 0.2], generator=dice)
for part in learn, check, test:
    print(len(part), part.indices)
#> 6 [4, 1, 7, 5, 3, 9]
#> 2 [0, 8]
#> 2 [6, 2]
