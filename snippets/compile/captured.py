import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd

from learntorch.graphs import captured


def drawing(file):
    def compiler(module, inputs):
        captured(module).save(file)
        return make_boxed_func(module.forward)

    return compiler


def layer(x, w, b):
    return torch.nn.functional.gelu(x @ w + b)


def python_level(module, inputs):
    captured(module).save("python.svg")
    return module.forward


x, w, b = torch.ones(5, 3), torch.ones(3, 4), torch.zeros(4)
torch.compile(layer, backend=python_level)(x, w, b)
aten_level = aot_autograd(fw_compiler=drawing("aten.svg"))
torch.compile(layer, backend=aten_level)(x, w, b)
