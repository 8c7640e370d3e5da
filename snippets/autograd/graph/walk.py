import torch

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
w = torch.log(x * y)

log = w.grad_fn
print(log.name(), "has", len(log.next_functions), "edge")
#> LogBackward0 has 1 edge
mul, number = log.next_functions[0]
print(mul.name(), "has", len(mul.next_functions), "edges")
#> MulBackward0 has 2 edges
for node, number in mul.next_functions:
    print(node.name(), number, node.variable, node.next_functions)
#> torch::autograd::AccumulateGrad 0 tensor(2., requires_grad=True) ()
#> torch::autograd::AccumulateGrad 0 tensor(3., requires_grad=True) ()
print(mul.next_functions[0][0].variable is x)
#> True
