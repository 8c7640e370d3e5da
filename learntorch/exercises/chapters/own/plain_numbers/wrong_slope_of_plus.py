class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        x, y = self.data, other.data
        return Value(x * y, (self, y), (other, x))

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data - other.data, (self, 1.0), (other, 1.0))

    def __rsub__(self, other):
        return self * -1 + other

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


x = Value(2.0)
y = 3 * x - 1
y.backward()
print(y.data, x.grad)
#! NotYet: expected: x - y for x = Value(3.0), y = Value(5.0): gradients (1.0, -1.0)
#! came:     (1.0, 1.0)
#! why:      what is taken away has the slope -1
#! read:     own/#local-slopes on the site
