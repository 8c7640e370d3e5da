import torch
from torch import nn


def watch(module, grad_input, grad_output):
    print(grad_input)
    print(grad_input[0].isfinite().all())


layer = nn.Linear(3, 3)
layer.register_full_backward_hook(watch)
layer(torch.ones(1, 3)).sum().backward()
#> ...: UserWarning: Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.
#>   layer(torch.ones(1, 3)).sum().backward()
#> (None,)
#! AttributeError: 'NoneType' object has no attribute 'isfinite'
