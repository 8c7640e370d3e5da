import math

import torch


def megabytes(shape, dtype):
    return math.prod(shape) * dtype.itemsize / 1_000_000


print(megabytes((32, 3, 224, 224), torch.float32))
#> 19.267584
