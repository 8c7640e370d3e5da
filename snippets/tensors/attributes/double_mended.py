import torch

d = torch.arange(4)
late = (d + 0.1).to(torch.float64)
early = d.to(torch.float64) + 0.1
print(late[1].item())
#> 1.100000023841858
print(early[1].item())
#> 1.1
