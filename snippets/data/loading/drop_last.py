import torch
from torch.utils.data import DataLoader, TensorDataset

squares = TensorDataset(torch.arange(10) ** 2)
loader = DataLoader(squares, batch_size=4, drop_last=True)
print([len(batch) for (batch,) in loader])
#> [4, 4]
