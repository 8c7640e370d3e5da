import torch
from torch import nn


@torch.no_grad()
def evaluate(net, x, y):
    net.eval()
    logits = net(x)
    right = (logits.argmax(dim=1) == y).float().mean()
    return nn.functional.cross_entropy(logits, y).item(), right.item()
#! NotYet: expected: net.training = True, as it came
#! came:     False
#! why:      who calls it while training wants to go on in training mode, and others do not
#! read:     model/training/#train-and-eval on the site
