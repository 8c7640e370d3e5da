class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


def divide(x, y):
    value = x.data / y.data
    return Value(value, (x, 1 / y.data), (y, value / y.data))


x, y = Value(3.0), Value(2.0)
divide(x, y).backward()
print(x.grad, y.grad)
#! NotYet: expected: divide(Value(3.0), Value(2.0)): gradients [0.5, -0.75], as torch has them
#! came:     [0.5, 0.75]
#! why:      where y grows, x / y goes the other way: the slope with respect to y has a minus
#! read:     own/#local-slopes on the site
