def gradient(x):
    x.requires_grad_()
    (x**3).sum().backward()
    return x.grad
#! NotYet: expected: `x.requires_grad` False after the call
#! came:     True
#! why:      the caller's tensor was changed: from now on all that is done with it is recorded
#! read:     errors/autograd/#backward-without-grad on the site
