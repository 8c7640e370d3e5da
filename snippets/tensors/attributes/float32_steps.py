import torch

x = torch.tensor([2**24, 2**24 + 1, 2**24 + 2])
print(x)
#> tensor([16777216, 16777217, 16777218])
print(x.to(torch.float32).to(torch.int64))
#> tensor([16777216, 16777216, 16777218])
print(x.to(torch.float64).to(torch.int64))
#> tensor([16777216, 16777217, 16777218])
