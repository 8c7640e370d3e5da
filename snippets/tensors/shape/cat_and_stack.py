import torch

from learntorch.cells import above, beside, grid

X = torch.arange(6).reshape(2, 3)
Y = X + 10
mark = torch.ones_like(X)  # palette color 1 came from X, color 2 from Y


def joined(function, dim, title):
    colors = function((mark, mark * 2), dim=dim)
    return grid(function((X, Y), dim=dim), title=title, colors=colors)


inputs = beside(
    grid(X, title="X (2, 3)", colors=mark),
    grid(Y, title="Y (2, 3)", colors=mark * 2),
)
rows = joined(torch.cat, 0, "cat dim=0 (4, 3)")
columns = joined(torch.cat, 1, "cat dim=1 (2, 6)")
pages = joined(torch.stack, 0, "stack dim=0 (2, 2, 3)")
above(inputs, rows, columns, pages).save("joined.svg")
