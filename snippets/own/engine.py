import math

import torch


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        x, y = self.data, other.data
        return Value(x * y, (self, y), (other, x))

    def __pow__(self, n):
        return Value(self.data**n, (self, n * self.data ** (n - 1)))

    def exp(self):
        value = math.exp(self.data)
        return Value(value, (self, value))

    def log(self):
        return Value(math.log(self.data), (self, 1 / self.data))

    def tanh(self):
        value = math.tanh(self.data)
        return Value(value, (self, 1 - value**2))

    def relu(self):
        return Value(max(self.data, 0.0), (self, float(self.data > 0)))

    def ordered(self, done):
        if self not in done:
            for parent, _ in self.parents:
                parent.ordered(done)
            done[self] = 0.0
        return done

    def backward(self):
        slopes = self.ordered({})
        slopes[self] = 1.0
        for node in reversed(slopes):
            node.grad += slopes[node]
            for parent, local in node.parents:
                slopes[parent] += local * slopes[node]


for x in (Value(0.5), torch.tensor(0.5, requires_grad=True)):
    y = (x * x + x.relu()).log() * x.exp() + x.tanh() ** 3
    y.backward()
    print(f"{float(y.data):.5f} {float(x.grad):.5f}")
#> -0.37562 4.42613
#> -0.37562 4.42613
