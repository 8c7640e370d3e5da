import torch
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode


class Python(TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        print("Python:", function.__name__, function.__self__.__name__)
        return function(*args, **(kwargs or {}))


class Aten(TorchDispatchMode):
    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        print("ATen:  ", operation)
        return operation(*args, **(kwargs or {}))


x = torch.ones(2, 3)
with Python(), Aten():
    x.T
    x.shape
#> Python: __get__ T
#> ATen:   aten.permute.default
#> Python: __get__ shape
