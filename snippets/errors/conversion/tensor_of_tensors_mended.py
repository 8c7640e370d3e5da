import torch

rows = [torch.ones(2), torch.zeros(2)]
print(torch.stack(rows).shape)
#> torch.Size([2, 2])
print(torch.cat(rows).shape)
#> torch.Size([4])
