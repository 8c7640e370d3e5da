import torch
from torch import nn

words = torch.tensor([0, 3])
table = nn.Embedding(int(words.max()) + 1, 2)
print(table(words).shape)
#> torch.Size([2, 2])
