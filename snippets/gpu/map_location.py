import torch
from torch import nn

torch.save(nn.Linear(4, 3).state_dict(), "net.pt")
here = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if here else "cpu"

net = nn.Linear(4, 3)
net.load_state_dict(torch.load("net.pt", map_location="cpu"))
net.to(device)
print(net(torch.ones(1, 4, device=device)).shape)
#> torch.Size([1, 3])
