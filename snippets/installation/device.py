import torch

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")

x = torch.arange(4.0, device=device)
print(x.device.type == device.type, x.sum().item())
#> True 6.0
