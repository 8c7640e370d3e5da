import torch

x = torch.tensor(2.0)
y = x * 3
x.requires_grad_()
print(y.requires_grad)
#> False
y.backward()
#! RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
