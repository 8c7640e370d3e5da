import torch

torch.manual_seed(0)
throws = torch.randint(1, 7, (600,))
print(throws.min(), throws.max())
#> tensor(1) tensor(6)
print(throws.bincount())
#> tensor([  0,  87, 113, 104,  99,  99,  98])
