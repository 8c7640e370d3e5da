import torch

torch.randint(100, (2, 2), dtype=toch.int64)
#! NameError: name 'toch' is not defined. Did you mean: 'torch'?
