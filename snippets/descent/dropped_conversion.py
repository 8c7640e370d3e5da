import torch

w = torch.tensor(1.0)
w.type(torch.float64)
print(w.dtype)
#> torch.float32

w = w.type(torch.float64)
print(w.dtype)
#> torch.float64
