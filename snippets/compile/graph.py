import torch


def show(module, inputs):
    for node in module.graph.nodes:
        given = ", ".join(str(one) for one in node.args)
        print(f"{node.op:13} {node.name:6} {given}")
    return module.forward


@torch.compile(backend=show)
def grow(x, bold):
    if bold:
        x = 10 * x
    for _ in range(2):
        x = x.sin() + 1
    return x


print(grow(torch.zeros(2), bold=False))
#> placeholder   l_x_
#> call_method   sin    l_x_
#> call_function x      sin, 1
#> call_method   sin_1  x
#> call_function x_1    sin_1, 1
#> output        output (x_1,)
#> tensor([1.8415, 1.8415])
print(grow(torch.ones(2), bold=False))
#> tensor([1.9636, 1.9636])
