import torch


def step(features, head, x):
    with torch.no_grad():
        return head(features(x)).sum()
#! NotYet: expected: a loss with a graph
#! came:     a loss without grad_fn
#! why:      the head has to be recorded: leave no_grad before you call it
#! read:     autograd/rules/#three-ways-not-to-record on the site
