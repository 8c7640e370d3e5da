import torch

x = torch.tensor([[[1]]])
print(x.ndim, x.shape)
#> 3 torch.Size([1, 1, 1])
print(x.item())
#> 1
