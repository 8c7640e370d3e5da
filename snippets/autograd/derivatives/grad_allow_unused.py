import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
w = torch.log(x * x)
print(torch.autograd.grad(w, (x, y), allow_unused=True))
#> (tensor(1.), None)

w = torch.log(x * x)
print(torch.autograd.grad(w, (x, y), materialize_grads=True))
#> (tensor(1.), tensor(0.))
