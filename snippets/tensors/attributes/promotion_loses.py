import torch

integers = torch.tensor([2049, 70000])
print(integers + torch.zeros(2, dtype=torch.float16))
#> tensor([2048.,   inf], dtype=torch.float16)
print(integers + torch.zeros(2, dtype=torch.float64))
#> tensor([ 2049., 70000.], dtype=torch.float64)
