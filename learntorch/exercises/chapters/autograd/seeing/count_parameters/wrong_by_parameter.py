def table(module):
    return {name: one.numel() for name, one in module.named_parameters()}
#! NotYet: expected: {'': 5, 'inner.0': 80, 'inner.2': 51}
#! came:     {'scale': 5, 'inner.0.weight': 64, 'inner.0.bias': 16, 'inner.2.weight': 48, 'inner.2.bias': 3}
#! why:      a layer's weight and bias count together, under the name of the layer
#! read:     autograd/seeing/#count-it on the site
