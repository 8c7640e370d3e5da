import torch


def square(x):
    return 2 * x


def sigmoid(x):
    s = torch.sigmoid(x)
    return s * (1 - s)


def norm(x):
    return x / (x**2).sum().sqrt()


def product(x, y):
    return y, x


x = torch.tensor([3.0, 4.0], requires_grad=True)
(x**2).sum().sqrt().backward()
print(norm(x.detach()), x.grad)
#> tensor([0.6000, 0.8000]) tensor([0.6000, 0.8000])
