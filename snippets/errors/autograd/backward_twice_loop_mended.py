import torch


def nodes(node):
    return 1 + sum(nodes(one) for one, _ in node.next_functions if one)


w = torch.tensor(1.0, requires_grad=True)
state = torch.tensor(1.0)
for _ in range(4):
    state = state.detach() * w  # the past is a number now
    state.backward()
    print(nodes(state.grad_fn))
#> 2
#> 2
#> 2
#> 2
