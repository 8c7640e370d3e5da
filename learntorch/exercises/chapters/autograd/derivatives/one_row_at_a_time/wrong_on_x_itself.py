import torch


def jacobian(f, x):
    x.requires_grad_()
    rows = [torch.autograd.grad(y, x, retain_graph=True)[0] for y in f(x)]
    return torch.stack(rows)
#! NotYet: expected: x without requires_grad and .grad, as it came
#! came:     requires_grad=True, grad=None
#! why:      work on a copy that is a leaf of its own
#! read:     autograd/derivatives/#torchautogradgrad-returns-what-backward-stores on the site
