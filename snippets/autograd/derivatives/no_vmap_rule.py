import torch
from torch.func import grad, vmap


class Square(torch.autograd.Function):
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


print(grad(Square.apply)(torch.tensor(3.0)))
#> tensor(6.)
vmap(grad(Square.apply))(torch.tensor([1.0, 3.0]))
#! RuntimeError: You tried to vmap over Square, but it does not have vmap support. Please override and implement the vmap staticmethod or set generate_vmap_rule=True. For more details, please see https://pytorch.org/docs/main/notes/extending.func.html
