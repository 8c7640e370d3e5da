import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]])
print(norm(x).flatten())
#> tensor([-1.0000,  1.0000], grad_fn=<ViewBackward0>)
print(f"running mean {norm.running_mean.item():.1f}")
#> running mean 0.2

norm.eval()
with torch.no_grad():
    print(norm(x).flatten())
#> tensor([0.7628, 2.6697])
