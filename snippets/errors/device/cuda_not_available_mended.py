import torch

here = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if here else "cpu"
print(torch.ones(2).to(device).sum().item())
#> 2.0
