import torch
from torch.utils.data import DataLoader, TensorDataset

print("this file runs as", __name__, flush=True)
#> this file runs as __main__

if __name__ == "__main__":
    numbers = TensorDataset(torch.arange(6))
    loader = DataLoader(
        numbers, batch_size=3, num_workers=1, multiprocessing_context="spawn"
    )
    for (batch,) in loader:
        print(batch)
#> this file runs as __mp_main__
#> tensor([0, 1, 2])
#> tensor([3, 4, 5])
