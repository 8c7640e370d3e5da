import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
first, second = y.grad_fn.next_functions
print(first[0] is second[0])
#> True
print([grad.item() for grad in y.grad_fn(torch.tensor(1.0))])
#> [3.0, 3.0]
y.backward()
print(x.grad)
#> tensor(6.)
