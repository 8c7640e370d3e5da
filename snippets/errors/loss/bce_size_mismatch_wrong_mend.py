import torch
import torch.nn.functional as F

logits = torch.tensor([[5.0], [-5.0]])  # both right
labels = torch.tensor([1.0, 0.0])
print(F.binary_cross_entropy_with_logits(logits.squeeze(1), labels))
#> tensor(0.0067)
pairs = torch.broadcast_tensors(logits, labels)  # each with each
print(pairs[0].shape, F.binary_cross_entropy_with_logits(*pairs))
#> torch.Size([2, 2]) tensor(2.5067)
