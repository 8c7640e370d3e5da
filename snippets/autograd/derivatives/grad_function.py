import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
w = torch.log(x * y)
dx, dy = torch.autograd.grad(w, (x, y))
print(dx, dy)
#> tensor(0.5000) tensor(0.3333)
print(x.grad)
#> None
