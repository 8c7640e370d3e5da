import torch
from torch.autograd import gradcheck


class Softplus(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.clamp(min=0) + torch.log1p((-x.abs()).exp())

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)  # not what backward expects

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * torch.sigmoid(x)


x = torch.tensor([0.0, 1.0], dtype=torch.float64, requires_grad=True)
Softplus.apply(x).sum().backward()
print(x.grad)
#> tensor([0.6667, 0.7881], dtype=torch.float64)
gradcheck(Softplus.apply, x)
#! torch.autograd.gradcheck.GradcheckError: Jacobian mismatch for output 0 with respect to input 0,
#! numerical:tensor([[0.5000, 0.0000],
#!         [0.0000, 0.7311]], dtype=torch.float64)
#! analytical:tensor([[0.6667, 0.0000],
#!         [0.0000, 0.7881]], dtype=torch.float64)
