import torch

has_gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if has_gpu else "cpu"
x = torch.ones(1000, 1000)
if has_gpu:
    x = x.pin_memory()
moved = x.to(device, non_blocking=True)
print(moved.sum().item())
#> 1000000.0
