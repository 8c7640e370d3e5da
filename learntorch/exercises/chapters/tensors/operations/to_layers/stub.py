"""From photograph to layer

Write `prepared(photo)`: a `uint8` photograph of shape (height, width, 3) becomes a `float32` batch of
one, of shape (1, 3, height, width), with values from 0 to 1.
"""

import torch


def prepared(photo): ...


photo = torch.full((2, 4, 3), 255, dtype=torch.uint8)
print(prepared(photo))
