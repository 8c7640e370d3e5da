import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
v = w.detach().clone().requires_grad_()
optimizer = torch.optim.SGD([v], lr=0.1)
for _ in range(3):
    loss = (w**2).sum()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None

    optimizer.zero_grad()
    (v**2).sum().backward()
    optimizer.step()
print(w.is_leaf, w)
#> True tensor([0.5120, 1.0240], requires_grad=True)
torch.testing.assert_close(w, v, rtol=1e-6, atol=0)
