import torch

print(torch.ones(2).to(torch.float64))
#> tensor([1., 1.], dtype=torch.float64)
