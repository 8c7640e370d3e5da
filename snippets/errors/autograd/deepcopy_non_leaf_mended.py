import copy

import torch

w = torch.ones(2, requires_grad=True)
print(copy.deepcopy((w * 2).detach()))
#> tensor([2., 2.])
