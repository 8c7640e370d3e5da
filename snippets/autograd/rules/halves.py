import torch

x = torch.arange(8.0)
w = torch.tensor(2.0, requires_grad=True)
((w * x - 1) ** 2).sum().backward()
whole = w.grad

w.grad = None
for half in x[:4], x[4:]:
    ((w * half - 1) ** 2).sum().backward()
print(w.grad, whole)
#> tensor(504.) tensor(504.)
