import torch

from learntorch.curves import chart

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25


def losses(lr):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([line], lr=lr)
    for _ in range(300):
        loss = (line[0] * x + line[1] - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


rates = 0.003, 0.015, 0.028, 0.0296
curves = {f"lr {lr}": list(losses(lr)) for lr in rates}
chart(curves, across="step", up="loss", log_up=True).save("rates.svg")
