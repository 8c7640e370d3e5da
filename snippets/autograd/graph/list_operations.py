import torch


def operations(y):
    seen, waiting = set(), [y.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None and node not in seen:
            seen.add(node)
            waiting += [one for one, _ in node.next_functions]
    return sorted(node.name() for node in seen)


x = torch.tensor(2.0, requires_grad=True)
print(operations((x * x + 3).log()))
#> ['AddBackward0', 'LogBackward0', 'MulBackward0', 'torch::autograd::AccumulateGrad']
