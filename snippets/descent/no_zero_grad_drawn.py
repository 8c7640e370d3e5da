import torch

from learntorch.curves import chart

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25


def losses(clear):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([line], lr=3e-4)
    for _ in range(200):
        loss = (line[0] * x + line[1] - y).square().mean()
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


curves = {"with zero_grad": list(losses(True)), "without": list(losses(False))}
chart(curves, across="step", up="loss").save("no_zero_grad.svg")
