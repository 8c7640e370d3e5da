import torch

torch.randn(128, 128, dtype=torch.int64)
#! NotImplementedError: "normal_kernel_cpu" not implemented for 'Long'
