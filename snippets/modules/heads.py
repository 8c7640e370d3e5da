import torch
from torch import nn


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 8)
        heads = {"digit": nn.Linear(8, 10), "even": nn.Linear(8, 1)}
        self.heads = nn.ModuleDict(heads)

    def forward(self, x):
        x = torch.relu(self.body(x))
        return {name: head(x) for name, head in self.heads.items()}


for name, scores in TwoHeads()(torch.ones(5, 4)).items():
    print(name, scores.shape)
#> digit torch.Size([5, 10])
#> even torch.Size([5, 1])
