import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(64, 16), nn.Linear(16, 10)])

    def forward(self, images):
        hidden = self.layers[0](images.flatten(1)).relu()
        return self.layers[1](hidden)


print(Net()(torch.zeros(5, 8, 8)).shape)
#> torch.Size([5, 10])
