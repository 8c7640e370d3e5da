def linear(x, weight, bias):
    return x @ weight.T
#! NotYet: expected: linear of shapes (4, 3), (2, 3) and (2,) =
#!           tensor([[-1.9337, -0.0904],
#!                   [-1.3279,  0.3180],
#!                   [-2.0776, -0.1663],
#!                   [-0.6256,  0.1318]])
#! came:     tensor([[-0.3610,  0.0329],
#!                   [ 0.2447,  0.4413],
#!                   [-0.5049, -0.0430],
#!                   [ 0.9471,  0.2551]])
#! why:      each output is a row of the weight times the input, plus its own bias
#! read:     tensors/operations/#times-and-matmul on the site
