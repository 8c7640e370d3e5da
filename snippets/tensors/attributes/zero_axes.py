import torch

one = torch.tensor(1.0, dtype=torch.float64)
floats, integers = torch.ones(2), torch.tensor([1, 2])
print((floats + one).dtype, (floats + one.reshape(1)).dtype)
#> torch.float32 torch.float64
print((integers + one).dtype, (integers + 1.0).dtype)
#> torch.float64 torch.float32
