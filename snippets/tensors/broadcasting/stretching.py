import torch

from learntorch.cells import above, beside, grid

a = torch.arange(3).reshape(3, 1)
b = torch.arange(2).reshape(1, 2)
second_column = torch.tensor([False, True])
lower_rows = torch.tensor([[False], [True], [True]])

asked = beside(
    grid(a, title="a (3, 1)", colors=a + 1),
    "+",
    grid(b, title="b (1, 2)", colors=b + 4),
)
done = beside(
    grid(a.expand(3, 2), "a as (3, 2)", colors=a + 1, faint=second_column),
    "+",
    grid(b.expand(3, 2), "b as (3, 2)", colors=b + 4, faint=lower_rows),
    "=",
    grid(a + b, title="a + b (3, 2)"),
)
above(asked, done).save("stretching.svg")
