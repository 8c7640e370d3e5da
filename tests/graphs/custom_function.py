"""A Function with a backward of its own."""

import torch

from learntorch import graph


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x * x

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * gradient


x = torch.tensor([1.0, 2.0], requires_grad=True)
#: leaf x = torch.tensor([1.0, 2.0], requires_grad=True)
y = Cube.apply(x) + 1
#: AddBackward0 = Cube.apply(x) + 1
#: CubeBackward = Cube.apply(x)
z = 2 * Cube.apply(
    #: MulBackward0 = 2 * Cube.apply( ... )
    #: CubeBackward = Cube.apply( ... )
    y
)
drawing = graph(z.sum())
#: SumBackward0 = z.sum()
