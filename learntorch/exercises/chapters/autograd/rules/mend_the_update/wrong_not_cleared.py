import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
    return loss.item()
#! NotYet: expected: a loss below 0.001 after 20 steps
#! came:     0.021960141137242317
#! why:      gradients add up from step to step unless they are cleared
#! read:     autograd/rules/#gradients-accumulate on the site
