import torch
from torchviz import make_dot

x = torch.tensor(2.0, requires_grad=True)
y = torch.exp(x)
y.backward()
make_dot(y, show_saved=True)
#! RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
