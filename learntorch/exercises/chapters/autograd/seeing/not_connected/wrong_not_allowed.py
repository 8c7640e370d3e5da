import torch


def unreached(module, loss):
    named = dict(module.named_parameters())
    gradients = torch.autograd.grad(loss, list(named.values()))
    pairs = zip(named, gradients)
    return sorted(name for name, one in pairs if one is None)
#! NotYet: expected: a value from unreached(net, loss)
#! came:     RuntimeError: The differentiated Tensor at index 2 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
#! why:      torch refuses to derive by what is not in the graph, unless you allow it
#! read:     autograd/seeing/#find-the-layer-that-is-not-connected on the site
