import itertools


def flops(sizes, batch):
    return sum(2 * a * b for a, b in itertools.pairwise(sizes))
#! NotYet: expected: flops([64, 128, 10], 32) = 606208, as torch counts
#! came:     18944
#! why:      each layer multiplies a (batch, before) by a (before, after) matrix
#! read:     utilisation/#flop on the site
