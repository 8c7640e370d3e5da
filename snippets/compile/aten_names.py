import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Names(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        self.names.append(str(operation))
        return operation(*args, **(kwargs or {}))


def aten(function, *arguments):
    with Names() as seen:
        function(*arguments)
    return seen.names


print(aten(torch.softmax, torch.ones(3), 0))
#> ['aten._softmax.default']
