import torch
from torch import nn
from torch.utils.tensorboard import SummaryWriter


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Linear(4, 16)
        self.hidden_1 = nn.Linear(16, 16)
        self.output = nn.Linear(16, 3)

    def forward(self, x):
        x = torch.relu(self.input(x))
        x = torch.relu(self.hidden_1(x))
        return self.output(x)


writer = SummaryWriter("torchlogs")
writer.add_graph(Net(), torch.ones(5, 4))
writer.close()
