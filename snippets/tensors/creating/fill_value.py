import torch

for value in (7, 7.0, True):
    print(torch.full((2,), value))
#> tensor([7, 7])
#> tensor([7., 7.])
#> tensor([True, True])
