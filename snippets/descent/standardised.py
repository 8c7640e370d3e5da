import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
mean, std = x.mean(), x.std(correction=0)
z = (x - mean) / std
columns = torch.stack([z, torch.ones_like(z)], dim=1)
print((2 * columns.T @ columns / len(z)).round(decimals=3).abs())
#> tensor([[2., 0.],
#>         [0., 2.]], dtype=torch.float64)

line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
for step in range(2):
    loss = (line[0] * z + line[1] - y).square().mean()
    print(f"step {step}  loss is below 1e-25: {loss.item() < 1e-25}")
    (gradient,) = torch.autograd.grad(loss, line)
    with torch.no_grad():
        line -= 0.5 * gradient
#> step 0  loss is below 1e-25: False
#> step 1  loss is below 1e-25: True
w = line[0] / std
b = line[1] - w * mean
print(f"w {w:.4f}  b {b:.4f}")
#> w 2.2500  b 1.2500
