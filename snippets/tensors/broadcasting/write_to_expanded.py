import torch

wide = torch.arange(3).reshape(3, 1).expand(3, 2)
wide[0, 0] = 100
print(wide)
#> tensor([[100, 100],
#>         [  1,   1],
#>         [  2,   2]])
wide += 1
#! RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
