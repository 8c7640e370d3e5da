import torch
import torch.nn.functional as F

F.binary_cross_entropy(torch.tensor([2.0]), torch.tensor([0.0]))
#! RuntimeError: all elements of input should be between 0 and 1
