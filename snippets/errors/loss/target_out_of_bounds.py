import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
F.cross_entropy(logits, torch.tensor([1, 3]))
#! IndexError: Target 3 is out of bounds.
