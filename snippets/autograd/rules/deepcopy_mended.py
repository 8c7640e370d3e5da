import copy

import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
features = 2 * w
print(copy.deepcopy(features.detach()))
#> tensor([2., 4.])
print(copy.deepcopy(w))
#> tensor([1., 2.], requires_grad=True)
