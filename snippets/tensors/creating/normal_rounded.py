import torch

torch.manual_seed(0)
c = torch.randn(6, dtype=torch.float64)
print(c)
#> tensor([ 1.5410, -0.2934, -2.1788,  0.5684, -1.0845, -1.3986],
#>        dtype=torch.float64)
print((10 * c).round().to(torch.int64))
#> tensor([ 15,  -3, -22,   6, -11, -14])
