"""Measure a slope

Write `slope(f, x)`: the derivative of a function of one number at `x`, a Python `float`, by the central
difference `(f(x + h) - f(x - h)) / (2 * h)`. Its relative error has to be below 1e-6 for `x` from 0 to 100; choose `h`
well. Compute in Python floats, which have 64 bits.
"""


def slope(f, x): ...


print(slope(lambda x: x**3, 2.0))
