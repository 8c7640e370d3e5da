def gradient(w, first, second):
    w = w.clone().requires_grad_()
    shared = w.exp()
    loss = (shared * first).sum() + (shared.detach() * second).sum()
    loss.backward()
    return w.grad
#! NotYet: expected: the gradient = tensor([11.0000, 59.8022])
#! came:     tensor([1.0000, 5.4366])
#! why:      a detached part leads to no leaf: the second loss does not reach `w`
#! read:     errors/autograd/#backward-twice on the site
