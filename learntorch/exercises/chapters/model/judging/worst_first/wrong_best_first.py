from torch import nn


def worst(logits, labels, count):
    losses = nn.functional.cross_entropy(logits, labels, reduction="none")
    return losses.argsort()[:count]
#! NotYet: expected: the places = tensor([2, 4, 3, 5, 1])
#! came:     tensor([0, 1, 5, 3, 4])
#! why:      these have the lowest loss: sort with `descending=True`
#! read:     model/judging/#which-mistakes on the site
