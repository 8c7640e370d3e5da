import torch


def fit(x, y):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        w = w - 0.1 * w.grad
    return w.item()
#! NotYet: expected: a value from fit(x, 3.0 * x)
#! came:     TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
#! why:      `w = w - ...` makes a new tensor, whose `.grad` nobody fills: change `w` in place
#! read:     autograd/rules/#leaves-are-updated-in-place-unrecorded on the site
