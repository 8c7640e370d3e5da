def step(w, rate):
    w.grad = None
    (w**2).sum().backward()
    return w - rate * w.grad
#! NotYet: expected: the same tensor `w`
#! came:     another one
#! why:      `w = w - ...` makes a new tensor; `w -= ...` keeps the one there is
#! read:     errors/autograd/#update-makes-non-leaf on the site
