"""Cut out a grid

`X` holds 0 to 34 in 5 rows of 7. Make, each with one index expression: `block`, rows 1 and 2 with columns 2
to 4; `grid`, every second row with every third column, starting with the first; `last`, the last column
as a tensor of shape (5, 1).
"""

import torch

X = torch.arange(35).reshape(5, 7)
block = ...
grid = ...
last = ...
