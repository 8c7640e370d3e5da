import torch

torch.ones(2, 2, dtype="float32")
#! TypeError: ones(): argument 'dtype' must be torch.dtype, not str
