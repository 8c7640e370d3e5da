import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3 - 2 * x
(first,) = torch.autograd.grad(y, x)
torch.autograd.grad(first, x)
#! RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
