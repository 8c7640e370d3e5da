import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def printing(title):
    def compiler(module, inputs):
        print(title)
        for node in module.graph.nodes:
            if node.op == "call_function":
                print("  ", node.target)
        return make_boxed_func(module.forward)

    return compiler


show = aot_autograd(
    fw_compiler=printing("forward"), bw_compiler=printing("backward")
)
w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = torch.compile(lambda w: (3 * w).sin().sum(), backend=show)(w)
#> forward
#>    aten.mul.Tensor
#>    aten.sin.default
#>    aten.sum.default
loss.backward()
#> backward
#>    aten.expand.default
#>    aten.cos.default
#>    aten.mul.Tensor
#>    aten.mul.Tensor
torch.testing.assert_close(w.grad, 3 * (3 * w.detach()).cos())
