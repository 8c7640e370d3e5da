import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_backward_hook(lambda *_: None)
layer(torch.ones(1, 2)).sum().backward()
#> ...: FutureWarning: Using a non-full backward hook when the forward contains multiple autograd Nodes is deprecated and will be removed in future versions. This hook will be missing some grad_input. Please use register_full_backward_hook to get the documented behavior.
#>   self._maybe_warn_non_full_backward_hook(args, result, grad_fn)
