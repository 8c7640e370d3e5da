import torch
import torch.nn.functional as F
from torch._subclasses import FakeTensorMode

with FakeTensorMode():
    weight = torch.empty(1, 2, device="cuda")
    batch = torch.empty(4, 2)
    print(F.linear(batch, weight.cpu()).device)  # runs, and not on the GPU
#> cpu
