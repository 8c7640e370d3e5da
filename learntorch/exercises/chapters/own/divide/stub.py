"""A rule for division

Write `divide(x, y)`, one new operation: it returns a `Value` with two parents and their local slopes.
"""


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


def divide(x, y): ...


x, y = Value(3.0), Value(2.0)
print(divide(x, y))
