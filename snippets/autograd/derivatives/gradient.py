import torch


def f(p):
    return torch.log(p[0] * p[1])


p = torch.tensor([2.0, 3.0], dtype=torch.float64, requires_grad=True)
f(p).backward()
print(p.grad)
#> tensor([0.5000, 0.3333], dtype=torch.float64)

h = 1e-5
steps = h * torch.eye(2, dtype=torch.float64)  # one coordinate at a time
q = p.detach()
measured = torch.stack([(f(q + e) - f(q - e)) / (2 * h) for e in steps])
torch.testing.assert_close(p.grad, measured, rtol=1e-8, atol=0)
torch.testing.assert_close(p.grad, 1 / q, rtol=1e-12, atol=0)
