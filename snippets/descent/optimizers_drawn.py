import torch

from learntorch.curves import chart

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
SGD, Adam = torch.optim.SGD, torch.optim.Adam


def losses(kind, **options):
    line = torch.tensor([1.0, 0.0], dtype=torch.float64, requires_grad=True)
    optimizer = kind([line], **options)
    for _ in range(600):
        loss = (line[0] * x + line[1] - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


curves = {
    "plain, lr 0.028": list(losses(SGD, lr=0.028)),
    "momentum 0.8": list(losses(SGD, lr=0.028, momentum=0.8)),
    "Adam, lr 0.1": list(losses(Adam, lr=0.1)),
}
chart(curves, across="step", up="loss", log_up=True).save("optimizers.svg")
