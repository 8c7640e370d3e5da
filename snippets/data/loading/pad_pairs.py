import torch
from torch.nn.utils.rnn import pad_sequence


def pad(samples):
    rows, labels = zip(*samples, strict=True)
    lengths = torch.tensor([len(row) for row in rows])
    return pad_sequence(rows, batch_first=True), lengths, torch.tensor(labels)


for part in pad([(torch.tensor([4, 5]), 1), (torch.tensor([6, 7, 8]), 0)]):
    print(part)
#> tensor([[4, 5, 0],
#>         [6, 7, 8]])
#> tensor([2, 3])
#> tensor([1, 0])
