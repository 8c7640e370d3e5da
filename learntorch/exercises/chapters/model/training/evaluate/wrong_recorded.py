from torch import nn


def evaluate(net, x, y):
    mode = net.training
    net.eval()
    logits = net(x)
    net.train(mode)
    right = (logits.argmax(dim=1) == y).float().mean()
    return nn.functional.cross_entropy(logits, y).item(), right.item()
#! NotYet: expected: nothing recorded
#! came:     outputs that require grad
#! why:      without `torch.no_grad()` a graph is recorded that nobody uses
#! read:     model/training/#the-loop on the site
