import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0)
tensors = {"x": x, "y": y, "x * y": x * y, "y * y": y * y}
print("        leaf   requires_grad  grad_fn")
#>         leaf   requires_grad  grad_fn
for name, t in tensors.items():
    function = t.grad_fn and t.grad_fn.name()
    print(f"{name:6}  {t.is_leaf!s:5}  {t.requires_grad!s:13}  {function}")
#> x       True   True           None
#> y       True   False          None
#> x * y   False  True           MulBackward0
#> y * y   True   False          None
