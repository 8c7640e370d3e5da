import torch
from torch import nn

has_gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if has_gpu else "cpu"
net = nn.Sequential(nn.Linear(1024, 1024), nn.ReLU(), nn.Linear(1024, 1024))
optimizer = torch.optim.Adam(net.to(device).parameters())
size = sum(p.nbytes for p in net.parameters())
print(f"parameters {size / 1e6:.1f} MB")
#> parameters 8.4 MB

net(torch.rand(256, 1024, device=device)).sum().backward()
optimizer.step()
state = [s for one in optimizer.state.values() for s in one.values()]
print(f"Adam keeps {sum(s.nbytes for s in state) / 1e6:.1f} MB")
#> Adam keeps 16.8 MB
if has_gpu:
    peak = torch.accelerator.max_memory_allocated() / 1e6
    print(f"allocator: {peak:.1f} MB at most")
#> ...
