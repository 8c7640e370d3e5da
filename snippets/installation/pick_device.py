import torch


def pick():
    if torch.accelerator.is_available():
        return torch.accelerator.current_accelerator()
    return torch.device("cpu")


x = torch.ones(3, device=pick())
print(x.sum().item())
#> 3.0
