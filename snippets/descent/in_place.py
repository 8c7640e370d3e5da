import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(3):
    loss = (w * 3 - 6) ** 2
    loss.backward()
    with torch.no_grad():
        w -= 0.01 * w.grad
    w.grad = None
print(f"w {w.item():.4f}, still a leaf: {w.is_leaf}")
#> w 1.4486, still a leaf: True
