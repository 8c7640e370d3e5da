import torch

x = torch.tensor([1.0, 2, 4, 8])
y = torch.tensor([2, 2, 2, 2])
print(x + y)
#> tensor([ 3.,  4.,  6., 10.])
print(x * y)
#> tensor([ 2.,  4.,  8., 16.])
print(x**y)
#> tensor([ 1.,  4., 16., 64.])
print(torch.exp(x))
#> tensor([2.7183e+00, 7.3891e+00, 5.4598e+01, 2.9810e+03])
