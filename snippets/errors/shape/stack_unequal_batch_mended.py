import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def padded(batch):
    return pad_sequence(batch, batch_first=True)


words = [torch.ones(3), torch.ones(4)]
print(next(iter(DataLoader(words, batch_size=2, collate_fn=padded))))
#> tensor([[1., 1., 1., 0.],
#>         [1., 1., 1., 1.]])
