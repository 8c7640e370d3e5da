import torch


def fit(x, y):
    mean, std = x.mean(), x.std(correction=0)
    scaled = (x - mean) / std
    p = torch.zeros(2, dtype=x.dtype, requires_grad=True)
    for _ in range(5):
        loss = ((p[0] * scaled + p[1] - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            p -= 0.5 * p.grad
        p.grad = None
    w = p[0].item() / std.item()
    return w, p[1].item() - w * mean.item()


x = torch.linspace(-10, 10, 1000, dtype=torch.float64)
w, b = fit(x, 2.25 * x + 1.25)
print(round(w, 6), round(b, 6))
#> 2.25 1.25
