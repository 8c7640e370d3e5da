import torch.nn.functional as F


def loss(scores, labels):
    return F.cross_entropy(scores, labels.squeeze(1).long().clamp(max=3))
#! NotYet: expected: the loss = tensor(2.1311)
#! came:     tensor(2.0351)
#! why:      clamping makes two classes one; subtract 1 instead
#! read:     errors/loss/#target-out-of-bounds on the site
