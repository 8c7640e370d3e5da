import torch
import torch.nn.functional as F

logits = torch.tensor([[10.0, 0.0, 0.0]])  # sure of class 0, and right
label = torch.tensor([0])
print(F.cross_entropy(logits.softmax(dim=1), label))
#> tensor(0.5515)
