import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([2.0, 4.0]), torch.tensor([1.0, 2.0, 3.0, 4.0])]
lengths = torch.tensor([len(row) for row in rows])
batch = pad_sequence(rows, batch_first=True)
print(batch.mean(dim=1), "counts the padding")
#> tensor([1.5000, 2.5000]) counts the padding

mask = torch.arange(batch.shape[1]) < lengths[:, None]
print(mask)
#> tensor([[ True,  True, False, False],
#>         [ True,  True,  True,  True]])
print((batch * mask).sum(dim=1) / lengths)
#> tensor([3.0000, 2.5000])
