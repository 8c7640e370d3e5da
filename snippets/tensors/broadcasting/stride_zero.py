import torch

a = torch.arange(3).reshape(3, 1)
wide = a.expand(3, 2)
print(wide)
#> tensor([[0, 0],
#>         [1, 1],
#>         [2, 2]])
print(a.stride(), wide.stride())
#> (1, 1) (1, 0)
print(wide.data_ptr() == a.data_ptr())
#> True
print(wide.numel() * wide.itemsize, wide.untyped_storage().nbytes())
#> 48 24
