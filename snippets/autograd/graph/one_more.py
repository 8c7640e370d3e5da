import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.log(x)
before = w.grad_fn
root = torch.sqrt(w)
print(root.grad_fn.name())
#> SqrtBackward0
print(w.grad_fn is before, root.grad_fn.next_functions[0][0] is before)
#> True True
