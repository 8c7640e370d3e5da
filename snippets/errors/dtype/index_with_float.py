import torch

x = torch.arange(3)
x[torch.tensor([0.0, 2.0])]
#! IndexError: tensors used as indices must be long, int, byte or bool tensors
