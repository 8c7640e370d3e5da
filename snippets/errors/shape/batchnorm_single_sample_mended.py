import torch
from torch import nn
from torch.utils.data import DataLoader

norm = nn.BatchNorm1d(8)
print(norm.eval()(torch.ones(1, 8)).shape)  # to use the net
#> torch.Size([1, 8])

norm.train()  # to train it: leave out a last batch of one
for batch in DataLoader(torch.ones(5, 8), batch_size=2, drop_last=True):
    print(norm(batch).shape)
#> torch.Size([2, 8])
#> torch.Size([2, 8])
