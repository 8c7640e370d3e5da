import torch

from learntorch.cells import above, beside, grid

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[10, 20], [30, 40]])
cell, row, column = [[1, 0], [0, 0]], [[1], [0]], [[1, 0]]
times = [grid(x, colors=cell) for x in (a, b, a * b)]
matmul = [grid(a, colors=row), grid(b, colors=column), grid(a @ b, colors=cell)]
above(
    beside(times[0], "*", times[1], "=", times[2]),
    beside(matmul[0], "@", matmul[1], "=", matmul[2]),
).save("products.svg")
