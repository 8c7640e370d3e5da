import torch


def jacobian(f, x):
    leaf = x.clone().requires_grad_()
    return torch.autograd.grad(f(leaf).sum(), leaf)[0]
#! NotYet: expected: jacobian of torch.sin(W @ x) of shape (2, 3)
#! came:     shape (3,)
#! why:      a sum over the outputs has one gradient: ask for each output alone
#! read:     autograd/derivatives/#several-outputs-the-jacobian on the site
