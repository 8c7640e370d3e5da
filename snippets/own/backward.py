import torch


class Value:
    def __init__(self, data, *parents):
        self.data, self.parents, self.grad = data, parents, 0.0

    def __add__(self, other):
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        value = self.data * other.data
        return Value(value, (self, other.data), (other, self.data))

    def ordered(self, done):
        if self not in done:
            for parent, _ in self.parents:
                parent.ordered(done)
            done[self] = True
        return done

    def backward(self):
        self.grad = 1.0
        for node in reversed(self.ordered({})):
            for parent, slope in node.parents:
                parent.grad += slope * node.grad


a, b = Value(2.0), Value(3.0)
(a * b + a).backward()
print(a.grad, b.grad)
#> 4.0 2.0

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
(a * b + a).backward()
print(a.grad.item(), b.grad.item())
#> 4.0 2.0
