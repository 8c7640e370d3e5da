import torch


def make_optimizer(layers, lr):
    return torch.optim.SGD([layer.weight for layer in layers], lr=lr)
#! NotYet: expected: all 4 parameters
#! came:     without layers[0].bias, layers[1].bias
#! why:      a layer has a bias besides its weight: `layer.parameters()` gives both
#! read:     errors/module/#optimizer-needs-iterable on the site
