from itertools import pairwise


def flops(sizes, batch):
    pairs = pairwise(sizes)
    return sum(2 * batch * before * after for before, after in pairs)


print(flops([64, 128, 10], batch=32))
#> 606208
