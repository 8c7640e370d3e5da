def operations(y):
    nodes = {y.grad_fn, *(one for one, _ in y.grad_fn.next_functions)}
    return sorted(node.name() for node in nodes if node is not None)
#! NotYet: expected: operations(x * x + 1) = ['AddBackward0', 'MulBackward0', 'torch::autograd::AccumulateGrad']
#! came:     ['AddBackward0', 'MulBackward0']
#! why:      each node has next_functions of its own: walk on from each
#! read:     autograd/graph/#nodes-and-edges on the site
