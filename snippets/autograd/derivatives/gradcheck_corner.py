import torch

for function in torch.relu, torch.abs:
    for at in 1.0, 0.0:
        x = torch.tensor(at, dtype=torch.float64, requires_grad=True)
        agrees = torch.autograd.gradcheck(function, x, raise_exception=False)
        print(function.__name__, at, agrees)
#> relu 1.0 True
#> relu 0.0 False
#> abs 1.0 True
#> abs 0.0 True
