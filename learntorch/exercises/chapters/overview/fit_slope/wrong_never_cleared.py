import torch


def fit(x, y):
    w = torch.tensor(0.0, requires_grad=True)
    for _ in range(100):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
    return w.item()
#! NotYet: expected: fit(x, 3.0 * x) = 3.0
#! came:     -0.025280356407165527
#! why:      gradients add up where nobody clears them, and steps go against the gradient
#! read:     overview/#one-step-slowly on the site
