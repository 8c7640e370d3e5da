"""List the operations

Write `operations(y)`, which returns the names of all nodes of the graph of `y`, sorted, each node once:
`"MulBackward0"`, `"torch::autograd::AccumulateGrad"` and so on. Walk `next_functions` from `y.grad_fn`.
"""

import torch


def operations(y): ...


x = torch.tensor(2.0, requires_grad=True)
print(operations(x * x))
