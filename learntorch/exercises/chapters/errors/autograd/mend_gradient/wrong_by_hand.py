def gradient(x):
    return 2 * x**2
#! NotYet: expected: the gradient = tensor([ 3.0000, 12.0000,  0.7500])
#! came:     tensor([2.0000, 8.0000, 0.5000])
#! why:      the gradient of x cubed is 3 times x squared; let autograd find it
#! read:     errors/autograd/#backward-without-grad on the site
