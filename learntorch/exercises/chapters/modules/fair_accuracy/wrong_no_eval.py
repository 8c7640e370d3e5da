import torch


def accuracy(module, x, y):
    with torch.no_grad():
        right = module(x).argmax(dim=1) == y
    return right.float().mean().item()
#! NotYet: expected: a call in eval mode
#! came:     a call in training mode
#! why:      dropout would drop, and batch norm would look at this batch
#! read:     modules/#training-and-using on the site
