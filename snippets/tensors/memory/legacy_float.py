import torch

d = torch.arange(4)
print(d.to(torch.float32) + 0.1)
#> tensor([0.1000, 1.1000, 2.1000, 3.1000])
torch.FloatTensor(d)
#! TypeError: expected TensorOptions(dtype=float, device=cpu, layout=Strided, requires_grad=false (default), pinned_memory=false (default), memory_format=(nullopt)) (got TensorOptions(dtype=long int, device=cpu, layout=Strided, requires_grad=false (default), pinned_memory=false (default), memory_format=(nullopt)))
