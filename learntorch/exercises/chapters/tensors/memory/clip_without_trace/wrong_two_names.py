def clipped(x, low, high):
    y = x
    y[y < low] = low
    y[y > high] = high
    return y
#! NotYet: expected: x as it was
#! came:     tensor([[0.0000, 0.5000, 1.0000],
#!                   [1.0000, 0.0000, 0.0000]])
#! why:      `y = x` gives the same tensor a second name, and x[:] is a view of it: `clone` copies
#! read:     tensors/memory/#view-or-copy on the site
