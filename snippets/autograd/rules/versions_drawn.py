import torch

from learntorch.cells import above, beside, grid


def draw(name, y):
    return grid(y, f"{name}, _version {y._version}", colors=y._version)


x = torch.zeros(3, requires_grad=True)
y = x.exp()
saved = draw("y", y)
y += 1
in_place = above(saved, "y += 1", draw("y", y))

y = x.exp()
saved = draw("y", y)
z = y + 1
new = above(saved, "z = y + 1", draw("y", y), draw("z", z))
beside(in_place, " ", new).save("versions.svg")
