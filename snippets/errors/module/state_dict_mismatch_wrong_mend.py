import torch
from torch import nn

old, new = nn.Sequential(nn.Linear(4, 3)), nn.Linear(4, 3)
told = new.load_state_dict(old.state_dict(), strict=False)
print(told.missing_keys, told.unexpected_keys)  # runs, and loads nothing
#> ['weight', 'bias'] ['0.weight', '0.bias']
print(torch.equal(new.weight, old[0].weight))
#> False
