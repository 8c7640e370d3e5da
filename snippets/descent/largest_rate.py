import torch


def largest_rate(x):
    second, mean = (x**2).mean().item(), x.mean().item()
    hessian = 2 * torch.tensor(
        [[second, mean], [mean, 1.0]], dtype=torch.float64
    )
    return 2 / torch.linalg.eigvalsh(hessian).max().item()


x = torch.linspace(0, 10, 1000, dtype=torch.float64)
print(round(largest_rate(x), 6))
#> 0.029321
