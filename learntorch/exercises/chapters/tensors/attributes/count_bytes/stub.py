"""How many bytes?

Write `megabytes(shape, dtype)`, which returns how many megabytes (of 1,000,000 bytes) the elements of a
tensor of that shape and dtype take, as a `float`. Do not make the tensor: it may be larger than your
memory.
"""

import torch


def megabytes(shape, dtype): ...


print(megabytes((32, 3, 224, 224), torch.float32))
