import torch
import torch.nn.functional as F

logits = torch.tensor([[5.0, 0.0, 0.0], [0.0, 0.0, 5.0]])  # both right
labels = torch.tensor([[0], [2]])
print(F.cross_entropy(logits, labels.squeeze(1)))
#> tensor(0.0134)
print(F.cross_entropy(logits, labels.argmax(dim=1)))  # all labels are 0
#> tensor(2.5134)
