"""Count the captures

Write `captures(function, calls)`: it compiles `function`, calls it with each tuple of arguments in the list `calls`, in this
order, and returns how many graphs were captured. Let nothing from an earlier count be reused.
"""

import torch


def captures(function, calls): ...


x = torch.ones(3)
print(captures(torch.add, [(x, x), (x, 2 * x), (x.double(), x.double())]))
