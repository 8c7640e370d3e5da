import torch


def clipped(x, low, high):
    y = x.clone()
    y[y < low] = low
    y[y > high] = high
    return y


x = torch.tensor([-5.0, 0.5, 9.0])
print(clipped(x, 0, 1), x)
#> tensor([0.0000, 0.5000, 1.0000]) tensor([-5.0000,  0.5000,  9.0000])
