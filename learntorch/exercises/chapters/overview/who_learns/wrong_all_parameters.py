from torch import nn


def learners(module):
    return sorted(name for name, _ in module.named_parameters())
#! NotYet: expected: ['1.bias', '1.weight', '2.bias', '2.weight']
#! came:     ['0.bias', '0.weight', '1.bias', '1.weight', '2.bias', '2.weight']
#! why:      the first layer is frozen: its parameters do not require a gradient
#! read:     modules/#what-a-module-finds on the site
