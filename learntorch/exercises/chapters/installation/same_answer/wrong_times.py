import torch


def works(size):
    x = torch.ones(size, size)
    return bool((x * x == size).all())
#! NotYet: expected: works(5) = True
#! came:     False
#! why:      a row of 5 ones times a column of 5 ones is 5; `*` multiplies entry by entry
#! read:     tensors/operations/#times-and-matmul on the site
