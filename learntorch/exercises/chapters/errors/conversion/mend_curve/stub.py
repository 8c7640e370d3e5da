"""Mend a curve

`curve(y)` is to give the numbers of a tensor that requires grad as a NumPy array of its own: who
writes into it does not change `y`. Mend it.
"""

import torch


def curve(y):
    return y.numpy()


y = torch.ones(3, requires_grad=True)
# To see it fail, take the mark from the next line.
# print(curve(y))
