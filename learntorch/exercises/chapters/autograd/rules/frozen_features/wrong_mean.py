import torch


def step(features, head, x):
    with torch.no_grad():
        seen = features(x)
    return head(seen).mean()
#! NotYet: expected: the loss = tensor(-1.5422)
#! came:     tensor(-0.3855)
#! why:      the task asks for the sum over what the head returns
#! read:     autograd/rules/#three-ways-not-to-record on the site
