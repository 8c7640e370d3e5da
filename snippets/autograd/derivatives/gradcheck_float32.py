import torch
from torch.autograd import gradcheck

x = torch.tensor([2.0, 3.0], requires_grad=True)
gradcheck(torch.square, x)
#> ...: UserWarning: Input #0 requires gradient and is not a double precision floating point or complex. This check will likely fail if all the inputs are not of double precision floating point or complex.
#>   _check_inputs(tupled_inputs)
#! torch.autograd.gradcheck.GradcheckError: Jacobian mismatch for output 0 with respect to input 0,
#! numerical:tensor([[3.8147, 0.0000],
#!         [0.0000, 5.7220]])
#! analytical:tensor([[4., 0.],
#!         [0., 6.]])
