def slope(f, x):
    h = 1e-5
    return (f(x + h) - f(x - h)) / h
#! NotYet: expected: slope of x ** 3 at 2 = 12
#! came:     24.00000000042368
#! why:      from x - h to x + h it is twice h
#! read:     autograd/derivatives/#when-the-step-is-too-small on the site
