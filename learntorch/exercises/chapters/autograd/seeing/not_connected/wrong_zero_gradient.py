import torch


def unreached(module, loss):
    named = dict(module.named_parameters())
    gradients = torch.autograd.grad(
        loss, list(named.values()), allow_unused=True
    )
    pairs = zip(named, gradients)
    return sorted(name for name, one in pairs if one is None or not one.any())
#! NotYet: expected: ['b.bias', 'b.weight']
#! came:     ['a.bias', 'a.weight', 'b.bias', 'b.weight', 'c.bias', 'c.weight']
#! why:      a gradient of 0 is a gradient: the loss depends on it, by a factor of 0
#! read:     autograd/seeing/#find-the-layer-that-is-not-connected on the site
