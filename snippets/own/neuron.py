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

    def tanh(self):
        value = math.tanh(self.data)
        return Value(value, (self, 1 - value**2))

    def backward(self, slope=1.0):
        self.grad += slope
        for parent, local in self.parents:
            parent.backward(slope * local)


def neuron(weights, inputs, bias):
    total = bias
    for weight, value in zip(weights, inputs, strict=True):
        total = total + weight * value
    return total.tanh()


w, b = [Value(0.5), Value(-1.0)], Value(0.25)
neuron(w, [Value(1.0), Value(2.0)], b).backward()
print([round(one.grad, 6) for one in [*w, b]])
#> [0.280415, 0.56083, 0.280415]

w, b = torch.tensor([0.5, -1.0], requires_grad=True), torch.tensor(0.25)
b.requires_grad_()
torch.tanh(w @ torch.tensor([1.0, 2.0]) + b).backward()
print([round(one, 6) for one in [*w.grad.tolist(), b.grad.item()]])
#> [0.280415, 0.56083, 0.280415]
