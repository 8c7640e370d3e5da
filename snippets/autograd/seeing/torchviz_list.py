import torch
from torchviz import make_dot

x = torch.tensor(2.0, requires_grad=True)
make_dot([torch.log(x), torch.exp(x)])
#! TypeError: unhashable type: 'list'
