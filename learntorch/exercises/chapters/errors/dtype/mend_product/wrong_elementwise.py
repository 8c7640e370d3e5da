def product(a, b):
    return a * b
#! NotYet: expected: the product =
#!           tensor([[3.5000, 5.0000],
#!                   [2.7500, 5.0000]])
#! came:     tensor([[0.5000, 2.0000],
#!                   [6.0000, 1.0000]])
#! why:      `*` does promote, and multiplies element by element: no matrix product
#! read:     errors/dtype/#matmul-dtype-mismatch on the site
