import torch

from learntorch.cells import beside, grid

prediction = torch.tensor([[0], [1], [2]])
target = torch.tensor([0, 1, 2])
error = prediction - target
beside(
    grid(prediction, title="prediction (3, 1)", colors=1),
    "-",
    grid(target, title="target (3,)", colors=2),
    "=",
    grid(error, title="errors (3, 3)", colors=3 * torch.eye(3).long()),
).save("errors.svg")
