import torch


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents = data, parents

    def __add__(self, other):
        return Value(self.data + other.data, self, other)

    def __mul__(self, other):
        return Value(self.data * other.data, self, other)


a, b = Value(2.0), Value(3.0)
y = a * b + a
print(y.data, [parent.data for parent in y.parents])
#> 8.0 [6.0, 2.0]
print([parent.data for parent in y.parents[0].parents])
#> [2.0, 3.0]

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
nodes = (a * b + a).grad_fn.next_functions
print([type(node).__name__ for node, _ in nodes])
#> ['MulBackward0', 'AccumulateGrad']
