"""Pad pairs

Write `pad(samples)`, a `collate_fn` for samples that are pairs of a tensor of any length and a whole
number. It returns three tensors: the rows, padded with 0 on the right, the length that each had, and the
numbers.
"""

import torch
from torch.nn.utils.rnn import pad_sequence


def pad(samples): ...


print(pad([(torch.tensor([4, 5]), 1), (torch.tensor([6, 7, 8]), 0)]))
