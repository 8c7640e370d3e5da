import torch
from torch import nn

here = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if here else "cpu"
net = nn.Linear(2, 1).to(device)  # once
for batch in torch.ones(3, 4, 2):
    print(net(batch.to(device)).shape)  # each
#> torch.Size([4, 1])
#> torch.Size([4, 1])
#> torch.Size([4, 1])
