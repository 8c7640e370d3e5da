def operations(y):
    seen, waiting = set(), [y.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is not None:
            seen.add(node.name())
            waiting += [one for one, _ in node.next_functions]
    return sorted(seen)
#! NotYet: expected: operations(x * y) = ['MulBackward0', 'torch::autograd::AccumulateGrad', 'torch::autograd::AccumulateGrad']
#! came:     ['MulBackward0', 'torch::autograd::AccumulateGrad']
#! why:      two leaves have two nodes of the same name: tell nodes apart, not names
#! read:     autograd/graph/#nodes-and-edges on the site
