import torch


def works(size):
    x = torch.ones(size, size)
    return x @ x == size
#! NotYet: expected: works(5) = True, a Python bool
#! came:     tensor([[True, True, True, True, True],
#!                   [True, True, True, True, True],
#!                   [True, True, True, True, True],
#!                   [True, True, True, True, True],
#!                   [True, True, True, True, True]])
#! why:      a comparison of tensors is a tensor: reduce it with .all(), then make a bool of it
#! read:     installation/#does-it-work on the site
