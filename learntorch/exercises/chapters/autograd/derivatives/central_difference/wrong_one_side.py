def slope(f, x):
    h = 1e-5
    return (f(x + h) - f(x)) / h
#! NotYet: expected: slope of x ** 3 at 2 = 12
#! came:     12.000060000261213
#! why:      a step to one side has an error that grows with h; one too small, one of rounding
#! read:     autograd/derivatives/#when-the-step-is-too-small on the site
