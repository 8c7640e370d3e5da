import torch

x = torch.linspace(-6, 6, 1201, dtype=torch.float64, requires_grad=True)
for activation in torch.sigmoid, torch.tanh, torch.relu:
    (slope,) = torch.autograd.grad(activation(x).sum(), x)
    print(f"{activation.__name__:8} largest slope {slope.max().item():.2f}")
#> sigmoid  largest slope 0.25
#> tanh     largest slope 1.00
#> relu     largest slope 1.00
print(f"0.25 ** 19 = {0.25**19:.0e}")
#> 0.25 ** 19 = 4e-12
