import math
import random


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        x, y = self.data, other.data
        return Value(x * y, (self, y), (other, x))

    def tanh(self):
        value = math.tanh(self.data)
        return Value(value, (self, 1 - value**2))

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


def neuron(row, inputs):
    terms = [row[at] * inputs[at] for at in range(3)]
    return sum(terms, start=Value(0.0)).tanh()


random.seed(0)
net = [[Value(random.gauss(0, 1)) for _ in range(3)] for _ in range(3)]
weights = [weight for row in net for weight in row]
for step in range(301):
    loss = Value(0.0)
    for x, y in [(-1, -1), (-1, 1), (1, -1), (1, 1)]:
        inputs = [Value(x), Value(y), Value(1.0)]
        hidden = [neuron(row, inputs) for row in net[:2]]
        error = neuron(net[2], [*hidden, Value(1.0)]) + Value(x * y)
        loss = loss + error * error
    for weight in weights:
        weight.grad = 0.0
    loss.backward()
    for weight in weights:
        weight.data -= 0.1 * weight.grad
    if step % 100 == 0:
        print(step, round(loss.data, 3))
#> 0 6.543
#> 100 0.046
#> 200 0.015
#> 300 0.009
