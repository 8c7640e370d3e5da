import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    loss = (w * 3 - 6) ** 2
    loss.backward()
    w = w - 0.01 * w.grad
#> ...:7: UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information. (Triggered internally at ...)
#>   w = w - 0.01 * w.grad
#! TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
