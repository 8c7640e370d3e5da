import re

import torch
from torchviz import make_dot


def boxes(result):
    return re.findall(r"label=(\w+)", make_dot(result).source)


x = torch.ones(4, requires_grad=True)
left, right = x.split(2)
print(boxes(left.exp()))
#> ['ExpBackward0', 'SplitBackward0', 'AccumulateGrad']
print(boxes(right.exp()) == boxes(left.exp()))
#> True
for half in left, right:
    print(half.exp().grad_fn.next_functions[0][1])
#> 0
#> 1
