class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other, (self, 1.0))

    def __mul__(self, other):
        return Value(self.data * other, (self, other))

    __radd__, __rmul__ = __add__, __mul__

    def __sub__(self, other):
        return self + other * -1

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
#! NotYet: expected: a number in the data of x - y for x = Value(3.0), y = Value(5.0)
#! came:     a Value in it
#! why:      the other operand may be a Value as well: compute with its data
#! read:     own/#the-whole-engine on the site
