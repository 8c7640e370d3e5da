import torch

x = torch.tensor([1, 2, 3])
x.add_(0.5)
#! RuntimeError: result type Float can't be cast to the desired output type Long
