import torch

x = torch.tensor(2.0, requires_grad=True)
y = x.exp().log()
node = y.grad_fn
node.register_prehook(lambda grads: print(node.name(), "gets", grads))
node.register_hook(lambda new, grads: print(node.name(), "passes on", new))
y.backward()
#> LogBackward0 gets (tensor(1.),)
#> LogBackward0 passes on (tensor(0.1353),)
