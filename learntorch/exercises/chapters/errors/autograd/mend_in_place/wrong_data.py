def slope(x):
    x = x.clone().requires_grad_()
    y = x.exp()
    y.data += 1
    (y**2).sum().backward()
    return x.grad
#! NotYet: expected: the gradient = tensor([ 4.0000, 20.2147])
#! came:     tensor([ 8.0000, 27.6512])
#! why:      `.data` hides the change, and backward computes with the changed numbers
#! read:     errors/silent/#data-hides-inplace on the site
