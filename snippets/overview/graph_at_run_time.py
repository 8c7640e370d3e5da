import torch


def bend(x):
    if x > 0:
        return 3 * x
    return x.exp()


for value in 2.0, -2.0:
    x = torch.tensor(value, requires_grad=True)
    y = bend(x)
    y.backward()
    print(value, y.grad_fn.name(), f"{x.grad.item():.4f}")
#> 2.0 MulBackward0 3.0000
#> -2.0 ExpBackward0 0.1353
