import torch

print(torch.Tensor([1, 2]).dtype, torch.tensor([1, 2]).dtype)
#> torch.float32 torch.int64
print(torch.Tensor(3).shape, torch.tensor(3).shape)
#> torch.Size([3]) torch.Size([])

big = 2**24 + 1
print(big, torch.Tensor([big]).int(), torch.tensor([big]))
#> 16777217 tensor([16777216], dtype=torch.int32) tensor([16777217])
