import torch


def worst(logits, labels, count):
    own = logits[torch.arange(len(labels)), labels]
    return (logits.amax(dim=1) - own).argsort(descending=True)[:count]
#! NotYet: expected: the places = tensor([2, 4, 3, 5, 1])
#! came:     tensor([2, 3, 4, 5, 0])
#! why:      the loss of each sample, sorted from high to low
#! read:     model/judging/#which-mistakes on the site
