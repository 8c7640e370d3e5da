import torch

x = torch.tensor([1, 2, 3])
x.to(torch.float64)
print(x)
#> tensor([1, 2, 3])

y = x.to(torch.float64)
print(y)
#> tensor([1., 2., 3.], dtype=torch.float64)
print(y.float().dtype, y.long().dtype, y.type(torch.float16).dtype)
#> torch.float32 torch.int64 torch.float16
