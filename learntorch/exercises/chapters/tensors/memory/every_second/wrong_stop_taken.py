import torch

X = torch.arange(35).reshape(5, 7)
block = X[1:2, 2:4]
grid = X[::2, ::3]
last = X[:, -1:]
#! NotYet: expected: `block` of shape (2, 3)
#! came:     shape (1, 2)
#! why:      a slice leaves its stop out: columns 2 to 4 are 2:5
#! read:     tensors/memory/#slices on the site
