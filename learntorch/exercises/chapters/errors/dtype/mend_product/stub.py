"""Mend a product

`product(a, b)` is to give the matrix product of `a`, of `float32`, and `b`, of whole numbers, in
`float32`. Mend it.
"""

import torch


def product(a, b):
    return a @ b


a, b = torch.ones(2, 2), torch.tensor([[1, 2], [3, 4]])
# To see it fail, take the mark from the next line.
# print(product(a, b))
