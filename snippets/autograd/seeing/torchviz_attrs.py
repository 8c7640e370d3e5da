import re

import torch
from torchviz import make_dot

x = torch.ones(2, 3, requires_grad=True)
source = make_dot(x.sum(dim=-1), show_attrs=True).source
print(re.search("dim .*", source)[0])
#> dim           : (18446744073709551615,)
print(2**64 - 1)
#> 18446744073709551615
