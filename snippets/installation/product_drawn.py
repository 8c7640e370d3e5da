import torch

from learntorch.cells import beside, grid

a = torch.arange(6).reshape(2, 3)
row = torch.tensor([[2], [0]])  # the color of the first row
column = torch.tensor([[0, 1]])  # the color of the second column
parts = [
    grid(a, "a", colors=row),
    "@",
    grid(a.T, "a.T", colors=column),
    "=",
    grid(a @ a.T, "a @ a.T", colors=[[0, 4], [0, 0]]),
]
beside(*parts).save("product.svg")
print(0 * 3 + 1 * 4 + 2 * 5)
#> 14
