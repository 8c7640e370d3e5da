import torch


def jacobian(f, x):
    leaf = x.clone().requires_grad_()
    return torch.stack([torch.autograd.grad(y, leaf)[0] for y in f(leaf)])
#! NotYet: expected: a value from jacobian of torch.sin(W @ x)
#! came:     RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
#! why:      each row goes back through the same graph: it has to be kept
#! read:     autograd/derivatives/#several-outputs-the-jacobian on the site
