class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


def divide(x, y):
    return Value(x.data / y.data, (x, y.data), (y, x.data))


x, y = Value(3.0), Value(2.0)
divide(x, y).backward()
print(x.grad, y.grad)
#! NotYet: expected: divide(Value(3.0), Value(2.0)): gradients [0.5, -0.75], as torch has them
#! came:     [2.0, 3.0]
#! why:      the slope of x / y is 1 / y with respect to x, and -x / y**2 with respect to y
#! read:     own/#local-slopes on the site
