import torch

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
x = torch.ones(3, device=device)
print(x.sum().item(), x.device == torch.ones(1, device=device).device)
#> 3.0 True
