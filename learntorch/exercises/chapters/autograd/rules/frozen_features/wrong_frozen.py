import torch


def step(features, head, x):
    features.requires_grad_(False)
    with torch.no_grad():
        seen = features(x)
    return head(seen).sum()
#! NotYet: expected: requires_grad as it was: [True, False, True, True]
#! came:     [False, False, True, True]
#! why:      freezing changes the parameters for everybody who uses them
#! read:     autograd/rules/#three-ways-not-to-record on the site
