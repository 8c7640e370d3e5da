import torch
from torch.func import jacrev

W = torch.ones(4, 3)
x = torch.ones(3)
print(jacrev(lambda x: W @ x)(x).shape)
#> torch.Size([4, 3])
print(jacrev(lambda weight: weight @ x)(W).shape)
#> torch.Size([4, 4, 3])
print(jacrev(lambda x: x.sum())(x).shape)
#> torch.Size([3])
