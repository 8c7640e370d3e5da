import torch
import torch.nn.functional as F

logits = torch.zeros(4, 1)
F.binary_cross_entropy_with_logits(logits, torch.ones(4))
#! ValueError: Target size (torch.Size([4])) must be the same as input size (torch.Size([4, 1]))
