import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -0.5, 0.0, 1.5])
print(torch.relu(x))
#> tensor([0.0000, 0.0000, 0.0000, 1.5000])
print(x.relu())
#> tensor([0.0000, 0.0000, 0.0000, 1.5000])
print(F.leaky_relu(x, negative_slope=0.1))
#> tensor([-0.2000, -0.0500,  0.0000,  1.5000])
