import torch
import torch.nn.functional as F

x = torch.tensor([2.0], requires_grad=True)
F.binary_cross_entropy(x.clamp(0, 1), torch.tensor([0.0])).backward()
print(x.grad)  # runs, and learns nothing
#> tensor([0.])
