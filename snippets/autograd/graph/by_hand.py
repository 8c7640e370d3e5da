import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
v = x * y
w = torch.log(v)
log, mul = w.grad_fn, v.grad_fn
print("saved:", log._saved_self.item(), "and", mul._saved_other.item())
#> saved: 6.0 and 3.0

with torch.no_grad():
    at_w = torch.tensor(1.0)
    at_v = log(at_w)
    at_x, at_y = mul(at_v)
print(at_w, at_v, at_x, at_y)
#> tensor(1.) tensor(0.1667) tensor(0.5000) tensor(0.3333)

w.backward()
print(x.grad, y.grad)
#> tensor(0.5000) tensor(0.3333)
