import torch


def slope(x):
    x = x.clone().requires_grad_()
    y = x.exp()
    with torch.no_grad():
        y += 1
    (y**2).sum().backward()
    return x.grad
#! NotYet: expected: a value from slope(tensor([0., 1.]))
#! came:     RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [2]], which is output 0 of Exp, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
#! why:      `exp` keeps its result for backward: it may not change
#! read:     errors/autograd/#inplace-breaks-backward on the site
