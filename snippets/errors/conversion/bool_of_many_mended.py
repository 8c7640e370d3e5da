import torch

x = torch.tensor([1, 2])
same = x == torch.tensor([1, 3])
print(same.all(), same.any())
#> tensor(False) tensor(True)
print(torch.equal(x, torch.tensor([1, 3])))
#> False
