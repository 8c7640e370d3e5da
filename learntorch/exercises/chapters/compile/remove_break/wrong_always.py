import torch


def shrink(x):
    return x / x.norm()


print(shrink(torch.ones(2)))
#! NotYet: expected: shrink([0.3, 0.4]) = tensor([0.3000, 0.4000])
#! came:     tensor([0.6000, 0.8000])
#! why:      x / size where the size is above 1, and x as it is elsewhere
#! read:     compile/#graph-breaks on the site
