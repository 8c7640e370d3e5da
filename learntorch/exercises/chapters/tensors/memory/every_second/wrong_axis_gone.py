import torch

X = torch.arange(35).reshape(5, 7)
block = X[1:3, 2:5]
grid = X[::2, ::3]
last = X[:, -1]
#! NotYet: expected: `last` of shape (5, 1)
#! came:     shape (5,)
#! why:      an index that is a number takes its axis away; a slice of one column keeps it
#! read:     tensors/memory/#indexing on the site
