import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x * y
w = torch.log(v)
print(v)
#> tensor(6., grad_fn=<MulBackward0>)
print(w)
#> tensor(1.7918, grad_fn=<LogBackward0>)
print(x.grad_fn)
#> None
