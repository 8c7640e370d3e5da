import torch

x = torch.arange(6).reshape(2, 3)
print(x)
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
print(f"{x.sum()} is the sum")
#> 15 is the sum
x @ x
#! RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
