import torch
import torch.nn.functional as F

logits = torch.zeros(2, 3)
labels = torch.tensor([[0], [2]])
print(F.cross_entropy(logits, labels.squeeze(1)))
#> tensor(1.0986)
