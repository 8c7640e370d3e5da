def gradient(w, first, second):
    w = w.clone().requires_grad_()
    (w.exp() * first).sum().backward()
    w.grad = None
    (w.exp() * second).sum().backward()
    return w.grad
#! NotYet: expected: the gradient = tensor([11.0000, 59.8022])
#! came:     tensor([10.0000, 54.3656])
#! why:      the gradient of the first loss was thrown away
#! read:     errors/autograd/#backward-twice on the site
