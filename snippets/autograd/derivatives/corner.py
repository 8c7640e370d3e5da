import torch

h = 1e-5
for f in torch.abs, torch.relu:
    x = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
    f(x).backward()
    measured = (f(x.detach() + h) - f(x.detach() - h)) / (2 * h)
    print(f.__name__, x.grad.item(), measured.item())
#> abs 0.0 0.0
#> relu 0.0 0.5
