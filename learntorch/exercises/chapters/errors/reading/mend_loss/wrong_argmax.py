import torch.nn.functional as F


def loss(scores, labels):
    return F.cross_entropy(scores, labels.argmax(dim=1))
#! NotYet: expected: the loss = tensor(2.1311)
#! came:     tensor(1.3348)
#! why:      `argmax` of a column is 0 everywhere, so every label became 0
#! read:     errors/loss/#target-out-of-bounds on the site
