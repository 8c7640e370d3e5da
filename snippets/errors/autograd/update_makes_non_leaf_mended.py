import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    w.grad = None
    (w * w).backward()
    with torch.no_grad():
        w -= 0.1 * w.grad  # the same tensor, another value
    print(w)
#> tensor(0.8000, requires_grad=True)
#> tensor(0.6400, requires_grad=True)
