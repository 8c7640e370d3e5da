import torch

x = torch.tensor([-1.0, 2.0], requires_grad=True)
y = torch.where(x > 0, x**2, torch.exp(x))
print(y.grad_fn.name())
#> WhereBackward0
print([node.name() for node, _ in y.grad_fn.next_functions if node])
#> ['PowBackward0', 'ExpBackward0']
y.sum().backward()
print(x.grad)
#> tensor([0.3679, 4.0000])
