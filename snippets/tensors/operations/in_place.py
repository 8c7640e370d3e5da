import torch

x = torch.tensor([1.0, 2, 3])
y = x.add(10)
print(x, y)
#> tensor([1., 2., 3.]) tensor([11., 12., 13.])

z = x.add_(10)
print(x, z is x)
#> tensor([11., 12., 13.]) True
