"""Mend a condition

`has_negative(x)` is to say whether any number of a tensor is below 0: `True` or `False`. Mend it.
"""

import torch


def has_negative(x):
    if x < 0:
        return True
    return False


# To see it fail, take the mark from the next line.
# print(has_negative(torch.tensor([1.0, -1.0])))
