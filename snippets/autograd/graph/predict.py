import torch

x = torch.ones(3, requires_grad=True)
w = torch.ones(3)
for y in ((x * w).sum(), x @ x, -x[0] + 1):
    nodes, node = [], y.grad_fn
    while node is not None:
        nodes.append(type(node).__name__)
        node = node.next_functions[0][0] if node.next_functions else None
    print(" -> ".join(nodes))
#> SumBackward0 -> MulBackward0 -> AccumulateGrad
#> DotBackward0 -> AccumulateGrad
#> AddBackward0 -> NegBackward0 -> SelectBackward0 -> AccumulateGrad
