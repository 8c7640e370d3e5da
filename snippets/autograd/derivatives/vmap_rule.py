import torch
from torch.func import grad, vmap


class Square(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * 2 * x


print(vmap(grad(Square.apply))(torch.tensor([1.0, 3.0])))
#> tensor([2., 6.])
