import torch

d = torch.arange(4)
e = torch.LongTensor(d)
e[0] = 100
print(d)
#> tensor([100,   1,   2,   3])
