import torch

shapes_only = torch.empty(3, 2, device="meta")
result = torch.ones(2, 3) @ shapes_only
print(result.shape, result.device)
#> torch.Size([2, 2]) cpu
