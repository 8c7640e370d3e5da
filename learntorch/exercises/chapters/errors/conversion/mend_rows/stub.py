"""Mend a table

`table(rows)` gets lists of floats of different length, and is to give one tensor: a row for each,
short ones filled with zeros at their end. Mend it.
"""

import torch


def table(rows):
    return torch.tensor(rows)


# To see it fail, take the mark from the next line.
# print(table([[1.0, 2.0, 3.0], [4.0]]))
