import torch
from torch.utils.data import DataLoader

words = [torch.ones(3), torch.ones(4)]
for batch in DataLoader(words, batch_size=1):
    print(batch.shape)  # runs, and each batch is one sample
#> torch.Size([1, 3])
#> torch.Size([1, 4])
