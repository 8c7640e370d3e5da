"""Momentum by hand

Write `descend(gradient, start, rate, momentum, steps)`, which gives the same path as `torch.optim.SGD` with
that momentum: a list of the positions, Python floats, from `start` on, `steps + 1` of them. `gradient` is
a function of a number.
"""


def descend(gradient, start, rate, momentum, steps): ...


print(descend(lambda w: 2 * w, 1.0, 0.1, 0.9, 3))
