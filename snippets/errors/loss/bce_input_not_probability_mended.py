import torch
import torch.nn.functional as F

x = torch.tensor([2.0], requires_grad=True)
F.binary_cross_entropy_with_logits(x, torch.tensor([0.0])).backward()
print(x.grad)
#> tensor([0.8808])
