import torch

x = torch.tensor([1, 2, 4])
print(x.sum())
#> tensor(7)
print(x.mean())
#! RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
