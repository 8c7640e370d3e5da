import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 1, 0])
F.binary_cross_entropy_with_logits(torch.zeros(4), labels)
#! RuntimeError: result type Float can't be cast to the desired output type Long
