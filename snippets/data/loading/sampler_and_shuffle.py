import torch
from torch.utils.data import DataLoader, RandomSampler, TensorDataset

data = TensorDataset(torch.arange(8))
DataLoader(data, sampler=RandomSampler(data), shuffle=True)
#! ValueError: sampler option is mutually exclusive with shuffle
