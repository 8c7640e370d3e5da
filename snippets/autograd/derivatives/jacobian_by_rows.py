import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[0] ** 2])
rows = []
for v in torch.eye(3):  # (1, 0, 0), (0, 1, 0), (0, 0, 1)
    (row,) = torch.autograd.grad(y, x, v, retain_graph=True)
    rows.append(row)
print(torch.stack(rows))
#> tensor([[3., 2.],
#>         [1., 1.],
#>         [4., 0.]])
