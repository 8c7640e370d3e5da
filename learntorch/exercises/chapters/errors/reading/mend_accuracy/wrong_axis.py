def accuracy(scores, labels):
    best = scores.argmax(dim=0)
    return (best == labels.squeeze(1)[: len(best)]).float().mean()
#! NotYet: expected: the accuracy = tensor(0.7500)
#! came:     tensor(1.)
#! why:      `dim` is the axis that disappears: the classes are `dim=1`
#! read:     errors/silent/#argmax-over-the-batch on the site
