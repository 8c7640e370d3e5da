import torch

from learntorch.cells import above, beside, grid

numbers = torch.arange(12)
scalar = grid(torch.tensor(7), title="scalar ()")
vector = grid(numbers[:3], title="vector (3,)", colors=[1, 2, 3])
matrix = numbers[:6].reshape(2, 3)
matrix = grid(matrix, title="matrix (2, 3)", colors=[[1], [2]])
cube = numbers.reshape(2, 2, 3)
cube = grid(cube, title="3 axes (2, 2, 3)", colors=[[[1]], [[2]]])
above(beside(scalar, vector, matrix), cube).save("axes.svg")
