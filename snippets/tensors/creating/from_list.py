import torch

integers = torch.tensor([[2, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]])
print(integers)
#> tensor([[2, 1, 4, 3],
#>         [1, 2, 3, 4],
#>         [4, 3, 2, 1]])
print(integers.shape, integers.dtype)
#> torch.Size([3, 4]) torch.int64

floats = torch.tensor([0.1, 0.2, 0.1, 0.4, 155])
print(floats)
#> tensor([1.0000e-01, 2.0000e-01, 1.0000e-01, 4.0000e-01, 1.5500e+02])
print(floats.shape, floats.dtype)
#> torch.Size([5]) torch.float32

print(torch.tensor([True, False]).dtype)
#> torch.bool
