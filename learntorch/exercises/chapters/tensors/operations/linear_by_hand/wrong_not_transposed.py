def linear(x, weight, bias):
    return x @ weight + bias
#! NotYet: expected: a value from linear of shapes (4, 3), (2, 3) and (2,)
#! came:     RuntimeError: mat1 and mat2 shapes cannot be multiplied (4x3 and 2x3)
#! why:      the weight has a row for each output: transpose it, so that the inner sizes agree
#! read:     tensors/operations/#times-and-matmul on the site
