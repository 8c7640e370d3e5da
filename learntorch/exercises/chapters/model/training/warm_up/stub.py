"""Warm up, then fall

Write `factor(step)`, by which a learning rate is multiplied at a step from 0 to 100. It rises in a
straight line from 0 at step 0 to 1 at step 10. From there it falls along half a cosine, to 0 at step
100.
"""

import math

import torch


def factor(step): ...


print(factor(5), factor(55))
