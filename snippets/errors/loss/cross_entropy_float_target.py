import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
F.cross_entropy(logits, torch.tensor([0.0, 2.0]))
#! RuntimeError: expected target dtype to be Long or Byte, but got Float
