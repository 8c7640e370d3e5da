import torch

x = torch.tensor([0.0, 50.0, 100.0], requires_grad=True)
y = torch.log(1 + x.exp())
print(y)
#> tensor([ 0.6931, 50.0000,     inf], grad_fn=<LogBackward0>)
y.sum().backward()
print(x.grad)
#> tensor([0.5000, 1.0000,    nan])
