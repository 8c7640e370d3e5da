def operations(y):
    def walk(node):
        if node is None:
            return []
        below = [name for one, _ in node.next_functions for name in walk(one)]
        return [node.name(), *below]

    return sorted(walk(y.grad_fn))
#! NotYet: expected: operations(x * x) = ['MulBackward0', 'torch::autograd::AccumulateGrad']
#! came:     ['MulBackward0', 'torch::autograd::AccumulateGrad', 'torch::autograd::AccumulateGrad']
#! why:      a tensor that is used twice leads to the same node twice: count it once
#! read:     autograd/graph/#nodes-and-edges on the site
