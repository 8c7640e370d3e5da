import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (1000, 2)
hessian = 2 * columns.T @ columns / len(x)
flat, steep = torch.linalg.eigvalsh(hessian)
print(hessian.numpy().round(2))
#> [[66.7 10. ]
#>  [10.   2. ]]
print(f"eigenvalues {flat:.3f} and {steep:.2f}")
#> eigenvalues 0.490 and 68.21
print(f"largest learning rate {2 / steep:.5f}")
#> largest learning rate 0.02932
print(f"condition number {steep / flat:.0f}")
#> condition number 139
