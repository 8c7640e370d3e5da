"""The rule, written down

Write `result_shape(one, other)`: two shapes, tuples of numbers, give the shape of their sum, a tuple, or
`None` where they do not fit. Do not add tensors.
"""


def result_shape(one, other): ...


print(result_shape((3, 1), (2,)))
