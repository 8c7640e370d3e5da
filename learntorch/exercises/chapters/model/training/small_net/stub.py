"""Small and good

Write `make()`, which returns an untrained network for batches of digits of shape (count, 1, 8, 8), with
ten outputs and **fewer than 6,000 parameters**. The check trains it as this page does, for six epochs,
and wants more than 94% of the 300 digits of the validation part.
"""

from torch import nn


def make(): ...


print(make())
