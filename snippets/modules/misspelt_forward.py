import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):
        return x


Net()(torch.ones(1))
#! NotImplementedError: Module [Net] is missing the required "forward" function
