import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(2):
    loss = (w**2).sum()
    loss.backward()
    print(w.is_leaf, w.grad)
    w = w - 0.1 * w.grad
#> True tensor([2., 4.])
#> ...:7: UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad attribute won't be populated during autograd.backward(). If you indeed want the .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you access the leaf Tensor instead. See github.com/pytorch/pytorch/pull/30531 for more information. (Triggered internally at ...)
#>   print(w.is_leaf, w.grad)
#> False None
#> ...
#! TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
