def slope(f, x):
    h = 1e-15
    return (f(x + h) - f(x - h)) / (2 * h)
#! NotYet: expected: slope of x ** 3 at 2 = 12
#! came:     11.990408665951689
#! why:      a step to one side has an error that grows with h; one too small, one of rounding
#! read:     autograd/derivatives/#when-the-step-is-too-small on the site
