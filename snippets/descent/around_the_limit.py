import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25


def fit(lr, steps=1000):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([line], lr=lr)
    for _ in range(steps):
        loss = (line[0] * x + line[1] - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


for lr in 3e-4, 0.01, 0.028, 0.029, 0.0294, 0.03:
    print(f"lr {lr:<7} loss after 1000 steps: {fit(lr):.0e}")
#> lr 0.0003  loss after 1000 steps: 2e-01
#> lr 0.01    loss after 1000 steps: 1e-05
#> lr 0.028   loss after 1000 steps: 3e-13
#> lr 0.029   loss after 1000 steps: 1e-13
#> lr 0.0294  loss after 1000 steps: 3e+06
#> lr 0.03    loss after 1000 steps: 1e+41
