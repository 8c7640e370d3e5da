import torch

from learntorch.curves import chart


def losses(dtype):
    x = torch.linspace(0, 10, 1000, dtype=dtype)
    y = 2.25 * x + 1.25
    line = torch.tensor([1.0, 0.0], dtype=dtype, requires_grad=True)
    for _ in range(2000):
        loss = (line[0] * x + line[1] - y).square().mean()
        loss.backward()
        with torch.no_grad():
            line -= 0.028 * line.grad
        line.grad = None
        yield loss.item()


kinds = torch.float32, torch.float64
curves = {str(kind): list(losses(kind)) for kind in kinds}
chart(curves, across="step", up="loss", log_up=True).save("stall.svg")
