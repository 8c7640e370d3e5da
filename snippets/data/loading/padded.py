import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def pad(samples):
    lengths = torch.tensor([len(sample) for sample in samples])
    return pad_sequence(samples, batch_first=True), lengths


words = [[letter - 96 for letter in word] for word in [b"hi", b"hello", b"ok"]]
words = [torch.tensor(word) for word in words]
for batch, lengths in DataLoader(words, batch_size=3, collate_fn=pad):
    print(batch)
    print(lengths)
#> tensor([[ 8,  9,  0,  0,  0],
#>         [ 8,  5, 12, 12, 15],
#>         [15, 11,  0,  0,  0]])
#> tensor([2, 5, 2])
