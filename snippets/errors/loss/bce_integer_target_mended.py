import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 1, 0])
print(F.binary_cross_entropy_with_logits(torch.zeros(4), labels.float()))
#> tensor(0.6931)
