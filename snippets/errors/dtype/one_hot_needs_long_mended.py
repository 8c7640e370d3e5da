import torch
import torch.nn.functional as F

print(F.one_hot(torch.tensor([0, 2])))
#> tensor([[1, 0, 0],
#>         [0, 0, 1]])
