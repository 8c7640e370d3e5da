import torch

torch.randn(2, 3, dtype=torch.int64)
#! NotImplementedError: "normal_kernel_cpu" not implemented for 'Long'
