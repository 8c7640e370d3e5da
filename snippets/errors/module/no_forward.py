import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):
        return x * 2


Net()(torch.ones(2))
#! NotImplementedError: Module [Net] is missing the required "forward" function
