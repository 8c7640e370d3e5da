import torch

x = torch.tensor([1, 2])
h = torch.ones(2, dtype=torch.float16)
print((x * 2).dtype, (x * 2.0).dtype, (x / 1).dtype, (x > 1).dtype)
#> torch.int64 torch.float32 torch.float32 torch.bool
print((h * 2.0).dtype, (h * x).dtype, (h + h.double()).dtype)
#> torch.float16 torch.float16 torch.float64
print(x.sum().dtype, (x > 1).sum().dtype)
#> torch.int64 torch.int64
