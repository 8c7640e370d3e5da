import torch


def nodes(node):
    return 1 + sum(nodes(one) for one, _ in node.next_functions if one)


w = torch.tensor(1.0, requires_grad=True)
state = torch.tensor(1.0)
for _ in range(4):
    state = state * w
    state.backward(retain_graph=True)
    print(nodes(state.grad_fn))  # what backward went through
#> 2
#> 4
#> 6
#> 8
