import torch

torch.randint(high=100, size=(128, 128), dtype=toch.int64)
#! NameError: name 'toch' is not defined. Did you mean: 'torch'?
