import torch


def halve_until_small(x):
    while x > 1:
        x = x / 2
    return x


for start in (0.5, 3.0, 10.0):
    x = torch.tensor(start, requires_grad=True)
    y = halve_until_small(x)
    nodes, node = [], y.grad_fn
    while node is not None and node.next_functions:
        nodes.append(node.name())
        node = node.next_functions[0][0]
    y.backward()
    print(start, y.item(), nodes.count("DivBackward0"), x.grad.item())
#> 0.5 0.5 0 1.0
#> 3.0 0.75 2 0.25
#> 10.0 0.625 4 0.0625
