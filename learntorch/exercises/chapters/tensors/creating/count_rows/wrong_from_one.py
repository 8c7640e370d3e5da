import torch

grid = torch.arange(1, 13).reshape(3, 4)
halves = grid / 2
#! NotYet: expected: `grid` =
#!           tensor([[ 0,  1,  2,  3],
#!                   [ 4,  5,  6,  7],
#!                   [ 8,  9, 10, 11]])
#! came:     tensor([[ 1,  2,  3,  4],
#!                   [ 5,  6,  7,  8],
#!                   [ 9, 10, 11, 12]])
#! why:      `torch.arange` starts with 0 and leaves its end out
#! read:     tensors/creating/#ranges on the site
