import torch

counts = torch.tensor([1, 2])
counts += 0.5
#! RuntimeError: result type Float can't be cast to the desired output type Long
