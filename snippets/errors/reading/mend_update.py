import torch


def step(w, rate):
    w.grad = None
    (w**2).sum().backward()
    with torch.no_grad():
        w -= rate * w.grad
    return w


w = torch.tensor([1.0, 2.0], requires_grad=True)
print(step(step(w, 0.1), 0.1))
#> tensor([0.6400, 1.2800], requires_grad=True)
