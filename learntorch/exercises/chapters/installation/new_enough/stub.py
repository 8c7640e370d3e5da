"""New enough?

Write `new_enough(version)`, which says whether a version of torch, a text such as `"2.13.0+cpu"`, is
2.9 or newer.
"""

import torch


def new_enough(version): ...


print(new_enough(torch.__version__))
