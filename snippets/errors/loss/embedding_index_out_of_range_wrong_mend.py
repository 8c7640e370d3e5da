import torch
from torch import nn

words = torch.tensor([0, 2, 3])
table = nn.Embedding(3, 2)
for index in words.clamp(max=2), words % 3:
    rows = table(index)  # runs, and two words are one from now on
    print(index, rows[2].equal(rows[1]), rows[2].equal(rows[0]))
#> tensor([0, 2, 2]) True False
#> tensor([0, 2, 0]) False True
