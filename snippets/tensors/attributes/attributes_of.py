import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
print("shape ", x.shape)
#> shape  torch.Size([2, 3])
print("ndim  ", x.ndim)
#> ndim   2
print("numel ", x.numel())
#> numel  6
print("dtype ", x.dtype)
#> dtype  torch.float32
print("device", x.device)
#> device cpu
print("stride", x.stride())
#> stride (3, 1)
