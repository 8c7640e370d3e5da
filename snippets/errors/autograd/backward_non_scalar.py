import torch

x = torch.ones(3, requires_grad=True)
y = x * x
y.backward()
#! RuntimeError: grad can be implicitly created only for scalar outputs
