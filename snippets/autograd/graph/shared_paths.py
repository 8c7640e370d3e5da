import torch


def paths(node):
    if not node.next_functions:
        return 1
    return sum(paths(following) for following, _ in node.next_functions)


x = torch.tensor(2.0, requires_grad=True)
y = x * x * x + x
y.backward()
print(paths(y.grad_fn), x.grad)
#> 4 tensor(13.)
