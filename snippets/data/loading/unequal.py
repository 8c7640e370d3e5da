import torch
from torch.utils.data import DataLoader

words = [torch.tensor([7, 4, 11]), torch.tensor([7, 4, 11, 11, 14])]
next(iter(DataLoader(words, batch_size=2)))
#! RuntimeError: stack expects each tensor to be equal size, but got [3] at entry 0 and [5] at entry 1
