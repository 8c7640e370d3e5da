import torch
from torch.autograd import gradcheck


class Softplus(torch.autograd.Function):
    """log(1 + exp(x)), for large x too."""

    @staticmethod
    def forward(x):
        return x.clamp(min=0) + torch.log1p((-x.abs()).exp())

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * torch.sigmoid(x)


x = torch.tensor([0.0, 50.0, 100.0], requires_grad=True)
y = Softplus.apply(x)
y.sum().backward()
print(y, x.grad)
#> tensor([  0.6931,  50.0000, 100.0000], grad_fn=<SoftplusBackward>) tensor([0.5000, 1.0000, 1.0000])

points = torch.linspace(-3, 3, 7, dtype=torch.float64, requires_grad=True)
print(gradcheck(Softplus.apply, points))
#> True
