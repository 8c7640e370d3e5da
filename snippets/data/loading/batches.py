import torch
from torch.utils.data import DataLoader, TensorDataset

numbers = torch.arange(10)
squares = TensorDataset(numbers, numbers**2)
loader = DataLoader(squares, batch_size=4)
print(len(squares), len(loader))
#> 10 3
for x, y in loader:
    print(x, y)
#> tensor([0, 1, 2, 3]) tensor([0, 1, 4, 9])
#> tensor([4, 5, 6, 7]) tensor([16, 25, 36, 49])
#> tensor([8, 9]) tensor([64, 81])
