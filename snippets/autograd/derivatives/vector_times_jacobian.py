import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])

v = torch.tensor([1.0, 10.0, 100.0])
y.backward(v)
print(x.grad)
#> tensor([413.,  12.])

J = torch.tensor([[3.0, 2.0], [1.0, 1.0], [4.0, 0.0]])  # by hand
print(v @ J)
#> tensor([413.,  12.])
