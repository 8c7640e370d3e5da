import torch
from torch._subclasses import FakeTensorMode

with FakeTensorMode(allow_non_fake_inputs=True):
    on_gpu = torch.empty(2, 3, device="cuda")
    on_cpu = torch.empty(3, 2)
    on_gpu @ on_cpu
#! torch._subclasses.fake_tensor.FakeTensorDeviceMismatchError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
