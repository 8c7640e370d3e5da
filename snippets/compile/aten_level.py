import torch
from torch.nn import functional
from torch.utils._python_dispatch import TorchDispatchMode


class Watch(TorchDispatchMode):
    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        print("  ", operation)
        return operation(*args, **(kwargs or {}))


x, bias = torch.ones(2, 3), torch.zeros(4)
weight = torch.ones(4, 3, requires_grad=True)
with Watch():
    print("forward")
    loss = functional.linear(x, weight, bias).relu().sum()
    print("backward")
    loss.backward()
#> forward
#>    aten.t.default
#>    aten.addmm.default
#>    aten.relu.default
#>    aten.detach.default
#>    aten.sum.default
#> backward
#>    aten.ones_like.default
#>    aten.expand.default
#>    aten.detach.default
#>    aten.threshold_backward.default
#>    aten.t.default
#>    aten.mm.default
#>    aten.t.default
#>    aten.t.default
#>    aten.detach.default
