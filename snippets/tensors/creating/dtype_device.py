import torch

x = torch.zeros(2, dtype=torch.float64, device="cpu")
print(x.dtype, x.device)
#> torch.float64 cpu

here = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if here else "cpu"
y = torch.ones(2, device=device)
print(y.device == torch.zeros(2).to(device).device)
#> True
