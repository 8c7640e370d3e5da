import torch


def train(w, x, y, steps):
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(steps):
        loss = ((w * x - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()
#! NotYet: expected: an update of your own
#! came:     an optimizer
#! why:      it does the same in `step`; here you write what is inside
#! read:     autograd/rules/#leaves-are-updated-in-place-unrecorded on the site
