from torch import nn


def worst(logits, labels, count):
    losses = nn.functional.cross_entropy(logits, labels, reduction="none")
    return losses.argsort()[:count]
#! NotYet: expected: the places = tensor([2, 3, 4])
#! came:     tensor([0, 1, 4])
#! why:      these have the lowest loss: sort with `descending=True`
#! read:     model/judging/#which-mistakes on the site
