import torch

x = torch.zeros(2, dtype=torch.float64, device="cpu")
print(x.dtype, x.device)
#> torch.float64 cpu

device = torch.accelerator.current_accelerator() or torch.device("cpu")
y = torch.ones(2, device=device)
print(y.device.type == device.type)
#> True
