import torch


def jacobian(f, x):
    leaf = x.clone().requires_grad_()
    rows = []
    for y in f(leaf):
        y.backward(retain_graph=True)
        rows.append(leaf.grad.clone())
    return torch.stack(rows)
#! NotYet: expected: jacobian of torch.sin(W @ x) =
#!           tensor([[ 0.1700,  0.3399,  0.5099],
#!                   [-3.9932, -4.9915, -5.9898]])
#! came:     tensor([[ 0.1700,  0.3399,  0.5099],
#!                   [-3.8232, -4.6515, -5.4799]])
#! why:      gradients that are stored in `.grad` add up from row to row
#! read:     autograd/derivatives/#several-outputs-the-jacobian on the site
