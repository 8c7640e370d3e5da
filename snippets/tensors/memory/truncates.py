import torch

x = torch.zeros(3, dtype=torch.int64)
x[0] = 0.9
x[1] = -1.9
print(x)
#> tensor([ 0, -1,  0])
x = x.to(torch.float32)
x[0] = 0.9
print(x)
#> tensor([ 0.9000, -1.0000,  0.0000])
