import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
F.cross_entropy(logits, torch.tensor([[0], [2]]))
#! RuntimeError: 0D or 1D target tensor expected, multi-target not supported
