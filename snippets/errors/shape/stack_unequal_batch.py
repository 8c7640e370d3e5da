import torch
from torch.utils.data import DataLoader

words = [torch.ones(3), torch.ones(4)]
next(iter(DataLoader(words, batch_size=2)))
#! RuntimeError: stack expects each tensor to be equal size, but got [3] at entry 0 and [4] at entry 1
