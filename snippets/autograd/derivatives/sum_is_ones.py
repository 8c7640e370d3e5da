import torch

for way in "sum", "ones":
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    y = torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])
    if way == "sum":
        y.sum().backward()
    else:
        y.backward(torch.ones(3))
    print(way, x.grad)
#> sum tensor([8., 3.])
#> ones tensor([8., 3.])
