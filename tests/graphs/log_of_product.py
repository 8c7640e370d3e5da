"""Two leaves, two operations on one line."""

import torch

from learntorch import graph

x = torch.tensor(2.0, requires_grad=True)
#: leaf x = torch.tensor(2.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)
#: leaf y = torch.tensor(3.0, requires_grad=True)
w = torch.log(x * y)
#: LogBackward0 = torch.log(x * y)
#: MulBackward0 = x * y
drawing = graph(w)
