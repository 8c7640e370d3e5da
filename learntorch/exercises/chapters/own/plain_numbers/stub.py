"""Plain numbers and minus

Let a `Value` take part in `2 * x`, `x + 1`, `x - y` and `1 - x`, with the right gradients: the other operand may be a
`Value` or a number, and stand on either side.
"""


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        x, y = self.data, other.data
        return Value(x * y, (self, y), (other, x))

    def __radd__(self, other): ...

    def __rmul__(self, other): ...

    def __sub__(self, other): ...

    def __rsub__(self, other): ...

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)
