import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
        w.grad = None
    return loss.item()


w = torch.tensor(0.0, requires_grad=True)
x = torch.tensor([1.0, 2.0])
print(round(train(w, x, 2 * x, 20), 6), round(w.item(), 4))
#> 0.0 2.0
