import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
columns = torch.stack([x, torch.ones_like(x)], dim=1)
curvatures = torch.linalg.eigvalsh(2 * columns.T @ columns / len(x))


def steps_to(target, lr):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64)
    for step in range(20_000):
        error = columns @ line - y
        if error.square().mean() < target:
            return step
        line -= lr * 2 * columns.T @ error / len(x)


for lr in 0.028, (2 / curvatures.sum()).item():
    print(f"lr {lr:.5f}  {steps_to(1e-12, lr)} steps")
#> lr 0.02800  954 steps
#> lr 0.02911  1110 steps
