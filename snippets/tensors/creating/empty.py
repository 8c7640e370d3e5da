import torch

for size in [(), (1,), (3,), (2, 3), (2, 2, 3)]:
    x = torch.empty(size)
    print(x.ndim, x.shape, x.numel())
#> 0 torch.Size([]) 1
#> 1 torch.Size([1]) 1
#> 1 torch.Size([3]) 3
#> 2 torch.Size([2, 3]) 6
#> 3 torch.Size([2, 2, 3]) 12
