import torch


def count(node, seen):
    if node is not None and node not in seen:
        seen.add(node)
        for after, _ in node.next_functions:
            count(after, seen)
    return len(seen)


w = torch.tensor(2.0, requires_grad=True)
total = 0
for step in 1, 2, 3:
    loss = (w * step - 1) ** 2
    loss.backward()
    total += loss
    print("total", total.item(), "nodes", count(total.grad_fn, set()))
    w.grad = None
#> total 1.0 nodes 5
#> total 10.0 nodes 9
#> total 35.0 nodes 13
