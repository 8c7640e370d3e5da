from unittest.mock import patch

import torch
from torch import nn

with patch("torch.serialization.location_tag", return_value="cuda:0"):
    torch.save(nn.Linear(4, 3).state_dict(), "net.pt")  # as from a GPU


def look(storage, location):
    print("saved on", location)
    return storage  # where it is: on the CPU


torch.load("net.pt", map_location=look)
#> saved on cuda:0
#> saved on cuda:0
state = torch.load("net.pt", map_location="cpu")
net = nn.Linear(4, 3)
net.load_state_dict(state)
print({name: str(tensor.device) for name, tensor in state.items()})
#> {'weight': 'cpu', 'bias': 'cpu'}
