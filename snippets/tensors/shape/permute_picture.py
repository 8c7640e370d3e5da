import torch

from learntorch.cells import beside, grid

X = torch.arange(6).reshape(2, 3)
# A view reads the same storage, so its values tell where each cell lies there.
picture = beside(
    grid(X, title="X (2, 3)", colors=X + 1),
    grid(X.T, title="X.T (3, 2)", colors=X.T + 1),
    grid(X.reshape(3, 2), title="X.reshape(3, 2)", colors=X.reshape(3, 2) + 1),
)
picture.save("permute.svg")
