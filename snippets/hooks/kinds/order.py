import torch
from torch import nn


def told(name, at=None):
    return lambda *got: print(name, "" if at is None else got[at])


def run(needs_grad):
    layer = nn.Linear(2, 1, bias=False)
    nn.init.ones_(layer.weight)
    layer.register_forward_pre_hook(told("  forward pre"))
    layer.register_forward_hook(told("  forward"))
    layer.register_full_backward_pre_hook(told("  full backward pre", 1))
    layer.register_full_backward_hook(told("  full backward", 1))
    layer.weight.register_hook(told("  weight"))
    layer.weight.register_post_accumulate_grad_hook(told("  accumulated"))
    output = layer(torch.ones(1, 2, requires_grad=needs_grad))
    output.register_hook(told("  output"))
    output.sum().backward()


print("input that requires grad:")
#> input that requires grad:
run(True)
#>   forward pre
#>   forward
#>   output
#>   full backward pre (tensor([[1.]]),)
#>   weight
#>   accumulated
#>   full backward (tensor([[1., 1.]]),)
print("input that does not:")
#> input that does not:
run(False)
#>   forward pre
#>   forward
#>   output
#>   full backward pre (tensor([[1.]]),)
#> ...: UserWarning: Full backward hook is firing when gradients are computed with respect to module outputs since no inputs require gradients. See https://docs.pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook for more details.
#>   output.sum().backward()
#>   full backward (None,)
#>   weight
#>   accumulated
