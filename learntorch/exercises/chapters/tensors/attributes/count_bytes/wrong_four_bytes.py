import math


def megabytes(shape, dtype):
    return math.prod(shape) * 4 / 1_000_000
#! NotYet: expected: megabytes((1000, 1000), torch.float64) = 8.0
#! came:     4.0
#! why:      the size of an element is that of its dtype
#! read:     tensors/attributes/#the-kinds-of-number on the site
