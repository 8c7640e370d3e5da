import torch

w = torch.tensor(1.0, requires_grad=True)
var_w = torch.autograd.Variable(w, requires_grad=True)
print(type(var_w))
#> <class 'torch.Tensor'>
print(var_w is w, var_w.data_ptr() == w.data_ptr())
#> False True

(3 * var_w).backward()
print(w.grad, var_w.grad)
#> None tensor(3.)
