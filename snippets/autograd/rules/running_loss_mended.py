import torch

w = torch.tensor(2.0, requires_grad=True)
total = 0.0
for step in 1, 2, 3:
    loss = (w * step - 1) ** 2
    loss.backward()
    total += loss.item()
    print("total", total)
    w.grad = None
#> total 1.0
#> total 10.0
#> total 35.0
