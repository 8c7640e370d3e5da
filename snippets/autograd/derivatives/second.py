import torch

x = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
y = x**3 - 2 * x
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print(first.item(), second.item())
#> 10.0 12.0

by_formula = 6 * x.detach()
torch.testing.assert_close(second, by_formula, rtol=1e-12, atol=0)
