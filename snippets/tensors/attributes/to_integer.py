import torch

x = torch.tensor([2.7, -2.7, 0.9])
print(x.to(torch.int64))
#> tensor([ 2, -2,  0])
print(x.round().to(torch.int64))
#> tensor([ 3, -3,  1])
print(torch.tensor([255, 256, 300]).to(torch.uint8))
#> tensor([255,   0,  44], dtype=torch.uint8)
