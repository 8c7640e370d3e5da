import torch
import torch.nn.functional as F

logits = torch.zeros(4, 1)
print(F.binary_cross_entropy_with_logits(logits.squeeze(1), torch.ones(4)))
#> tensor(0.6931)
