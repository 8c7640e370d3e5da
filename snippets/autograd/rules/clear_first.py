import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(3):
    w.grad = None
    loss = 3 * w
    loss.backward()
    print(w.grad)
#> tensor(3.)
#> tensor(3.)
#> tensor(3.)
