import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.log(x)
w.backward()
w.grad_fn(torch.tensor(1.0))
#! RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
