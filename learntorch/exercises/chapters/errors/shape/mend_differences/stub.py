"""Mend the differences

`differences(a, b)` is to give all differences `a[i] - b[j]` of two vectors, in a table of shape
(len(a), len(b)). Mend it.
"""

import torch


def differences(a, b):
    return a - b


a, b = torch.arange(3.0), torch.ones(4)
# To see it fail, take the mark from the next line.
# print(differences(a, b).shape)
