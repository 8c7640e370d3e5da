"""Standardise both parts

Write `standardise(learn, test)`. Both are tables, of the same columns. It returns both with the columns
of `learn` at mean 0 and standard deviation 1, as `std` computes it. A column that does not change in `learn` becomes 0 there.
"""

import torch


def standardise(learn, test): ...


learn = torch.tensor([[1.0, 5.0], [2.0, 5.0], [3.0, 5.0]])
print(standardise(learn, torch.tensor([[4.0, 5.0]])))
