import torch

x = torch.Tensor(3)  # a size, and memory that nobody filled
print(x.shape, x.dtype)
#> torch.Size([3]) torch.float32
