import torch

x = torch.zeros(3, requires_grad=True)
wide = x.to(torch.float64)
same = x.to(torch.float32)
print(wide.is_leaf, wide.grad_fn.name())
#> False ToCopyBackward0
print(same.is_leaf, same is x)
#> True True
