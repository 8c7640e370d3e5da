import torch
from torch.nn.utils.rnn import pad_sequence


def collate(samples):
    whole = [sample for sample in samples if sample is not None]
    return pad_sequence(whole, batch_first=True)


print(collate([torch.ones(2), None, torch.ones(3)]))
#> tensor([[1., 1., 0.],
#>         [1., 1., 1.]])
