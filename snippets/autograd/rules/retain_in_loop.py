import torch


def count(node, seen):
    if node is not None and node not in seen:
        seen.add(node)
        for after, _ in node.next_functions:
            count(after, seen)
    return len(seen)


w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for step in range(4):
    state = torch.tanh(w * state)
    loss = (state - 1) ** 2
    loss.backward(retain_graph=True)
    print("step", step, "nodes", count(loss.grad_fn, set()))
#> step 0 nodes 5
#> step 1 nodes 7
#> step 2 nodes 9
#> step 3 nodes 11
