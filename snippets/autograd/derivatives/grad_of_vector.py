import torch
from torch.func import grad

x = torch.linspace(0, 3, 4)
grad(torch.sin)(x)
#! RuntimeError: grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
