import torch


def train(w, x, y, steps):
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        w.data -= 0.1 * w.grad
        w.grad = None
    return loss.item()
#! NotYet: expected: an update under torch.no_grad()
#! came:     `.data`
#! why:      `.data` hides the change from autograd's version check, and wrong gradients follow
#! read:     autograd/rules/#saved-tensors-must-not-change on the site
