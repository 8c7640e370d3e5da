"""One graph for all steps

`scaled(x, mode)` is called with `"train"` and `"test"` and with many step numbers in `mode`, as `"train 17"`. Each string is a
capture. Write `scaled(x, training, step)` instead, such that **one** graph serves every pair: with `training` it returns
`x * (step + 1)`, without it `x`. Choose in `arguments(mode)`, which turns such a string into `(training, step)`, what to hand over.
"""

import torch


def arguments(mode):  # of "train 17"
    ...


def scaled(x, training, step): ...


print(arguments("train 17"))
