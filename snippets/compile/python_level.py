import torch
from torch.nn import functional
from torch.overrides import TorchFunctionMode


class Watch(TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        print("Python called", function.__name__)
        return function(*args, **(kwargs or {}))


x, weight, bias = torch.ones(2, 3), torch.ones(4, 3), torch.zeros(4)
with Watch():
    y = functional.linear(x, weight, bias).relu()
#> Python called linear
#> Python called relu
