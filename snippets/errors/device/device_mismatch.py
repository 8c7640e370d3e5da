import torch
import torch.nn.functional as F
from torch._subclasses import FakeTensorMode

with FakeTensorMode():  # shapes and devices without numbers
    weight = torch.empty(1, 2, device="cuda")
    batch = torch.empty(4, 2)
    F.linear(batch, weight)
#! torch._subclasses.fake_tensor.FakeTensorDeviceMismatchError: Expected all tensors to be on the same device, but found at least two devices, cpu and cuda:0!
