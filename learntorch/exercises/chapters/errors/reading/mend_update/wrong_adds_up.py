import torch


def step(w, rate):
    (w**2).sum().backward()
    with torch.no_grad():
        w -= rate * w.grad
    return w
#! NotYet: expected: `w` after two steps = tensor([ 0.2500, -0.7500,  0.1250])
#! came:     tensor([-0.2500,  0.7500, -0.1250])
#! why:      the first gradient was added to the second: clear it
#! read:     errors/silent/#forgotten-zero-grad on the site
