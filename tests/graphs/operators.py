"""Classes with operators, properties and calls of their own."""

import torch

from learntorch import graph


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)
        #: AddBackward0 = self.amount + other.amount

    @property
    def doubled(self):
        return self.amount * 2
        #: MulBackward0 = self.amount * 2

    def __call__(self, rate):
        return self.amount / rate
        #: DivBackward0 = self.amount / rate


a = Money(torch.tensor(1.0, requires_grad=True))
#: leaf unnamed = torch.tensor(1.0, requires_grad=True)
b = Money(torch.tensor(2.0, requires_grad=True))
#: leaf unnamed = torch.tensor(2.0, requires_grad=True)
total = (a + b)(4.0)
drawing = graph(total - b.doubled)
#: SubBackward0 = total - b.doubled
