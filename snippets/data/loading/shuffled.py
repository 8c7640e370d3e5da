import torch
from torch.utils.data import DataLoader, TensorDataset

numbers = TensorDataset(torch.arange(8))
dice = torch.Generator().manual_seed(0)
loader = DataLoader(numbers, batch_size=4, shuffle=True, generator=dice)
for _ in range(2):
    print([batch.tolist() for (batch,) in loader])
#> [[5, 3, 1, 7], [2, 6, 4, 0]]
#> [[2, 3, 4, 7], [1, 0, 6, 5]]
dice.manual_seed(0)
print([batch.tolist() for (batch,) in loader])
#> [[5, 3, 1, 7], [2, 6, 4, 0]]
