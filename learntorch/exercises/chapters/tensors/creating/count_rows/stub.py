"""Count in rows

Make `grid`, a tensor of shape (3, 4) that holds the whole numbers from 0 to 11, row by row, and
`halves`, of the same shape, with half of each number. Type no list of numbers.
"""

import torch

grid = ...
halves = ...
print(grid)
print(halves)
