import torch

dtypes = torch.float16, torch.complex64, torch.bool, torch.uint8
for dtype in dtypes:
    x = torch.zeros(2, dtype=dtype)
    try:
        print(dtype, x.requires_grad_().requires_grad)
    except RuntimeError as error:
        print(dtype, error)
#> torch.float16 True
#> torch.complex64 True
#> torch.bool only Tensors of floating point dtype can require gradients
#> torch.uint8 only Tensors of floating point dtype can require gradients
