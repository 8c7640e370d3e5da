import itertools


def flops(sizes, batch):
    return sum(batch * a * b for a, b in itertools.pairwise(sizes))
#! NotYet: expected: flops([3, 4], 1) = 24, as torch counts
#! came:     12
#! why:      a multiplication and an addition are two operations
#! read:     utilisation/#flop on the site
