import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-2.0, 1.5], requires_grad=True)
for y in (x * x, x @ x, F.relu(x), nn.ReLU()(x)):
    print(type(y.grad_fn).__name__)
#> MulBackward0
#> DotBackward0
#> ReluBackward0
#> ReluBackward0
