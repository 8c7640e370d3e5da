from torch import nn


def learners(module):
    named = module.named_parameters()
    return sorted(name for name, one in named if one.requires_grad)


layer = nn.Linear(2, 1)
print(learners(layer))
#> ['bias', 'weight']
layer.bias.requires_grad_(False)
print(learners(layer))
#> ['weight']
