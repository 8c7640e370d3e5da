import torch


def accuracy(module, x, y):
    module.eval()
    with torch.no_grad():
        right = module(x).argmax(dim=1) == y
    return right.float().mean().item()
#! NotYet: expected: training=True, as it came
#! came:     training=False
#! why:      who calls you in the middle of training trains on in the wrong mode
#! read:     modules/#training-and-using on the site
