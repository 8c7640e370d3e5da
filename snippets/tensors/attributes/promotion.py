import torch

integers = torch.tensor([1, 2])
floats = torch.tensor([0.5, 0.5])
doubles = floats.to(torch.float64)
print((integers + floats).dtype)
#> torch.float32
print((floats + doubles).dtype)
#> torch.float64
print(((integers > 1) + integers).dtype)
#> torch.int64
print((floats + 1j).dtype)
#> torch.complex64
