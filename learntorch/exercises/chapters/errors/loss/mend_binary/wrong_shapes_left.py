from torch.nn import functional as F


def loss(scores, labels):
    return F.binary_cross_entropy_with_logits(scores, labels.float())
#! NotYet: expected: a value from loss(tensor([[ 2.0000],
#!                   [-1.0000],
#!                   [ 0.5000]]), tensor([1, 0, 0]))
#! came:     ValueError: Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
#! why:      scores and labels are to have one shape, and labels are to be floats
#! read:     errors/loss/#bce-size-mismatch on the site
