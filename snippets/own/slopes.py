import torch


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents = data, parents

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        value = self.data * other.data
        return Value(value, (self, other.data), (other, self.data))


product = Value(2.0) * Value(3.0)
print([slope for _, slope in product.parents])
#> [3.0, 2.0]

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
print(torch.autograd.grad(a * b, (a, b)))
#> (tensor(3.), tensor(2.))
