import torch


def nodes(node):
    return 1 + sum(nodes(one) for one, _ in node.next_functions if one)


w = torch.tensor(1.0, requires_grad=True)
for _ in range(4):
    loss = 3 * w
    loss.backward()
    print(nodes(loss.grad_fn))  # what backward went through
    w = w - 0.1 * w.grad
    w.retain_grad()
#> 2
#> 3
#> 4
#> 5
