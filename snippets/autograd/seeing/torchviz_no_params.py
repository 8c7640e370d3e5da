import re

import torch
from torchviz import make_dot

x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
for params in {"x": x, "y": y}, None:
    source = make_dot(torch.log(x * y), params=params).source
    print(re.findall(r'label="(.*)\n', source))
#> ['', 'x', 'y']
#> ['', '', '']
