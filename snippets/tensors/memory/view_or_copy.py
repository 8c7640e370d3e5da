import torch

from learntorch.cells import above, beside, grid


def after(index, title, color):
    """Draw a matrix and a part of it, after the part was filled with 12."""
    x = torch.arange(12).reshape(3, 4)
    before = x.clone()
    part = x[index]
    part[:] = 12
    changed = (x != before).int()
    return beside(
        grid(part, title=title, colors=color),
        "X is now",
        grid(x, title="X (3, 4)", colors=changed),
    )


view = after(slice(1, 3), "view = X[1:3]", color=1)
copy = after([1, 2], "copy = X[[1, 2]]", color=2)
above(view, copy).save("view_or_copy.svg")
