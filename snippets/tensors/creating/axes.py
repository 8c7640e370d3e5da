import torch

scalar = torch.tensor(7)
vector = torch.tensor([0, 1, 2])
matrix = torch.tensor([[0, 1, 2], [3, 4, 5]])
cube = torch.tensor([[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]])
for x in (scalar, vector, matrix, cube):
    print(x.ndim, x.shape)
#> 0 torch.Size([])
#> 1 torch.Size([3])
#> 2 torch.Size([2, 3])
#> 3 torch.Size([2, 2, 3])
