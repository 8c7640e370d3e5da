from torch import nn


class Standardise(nn.Module):
    def __init__(self, x):
        super().__init__()
        self.register_buffer("mean", x.mean(dim=0))
        self.register_buffer("std", x.std(dim=0))

    def forward(self, x):
        return (x - x.mean(dim=0)) / x.std(dim=0)
#! NotYet: expected: Standardise(data)(new) =
#!           tensor([[ 0.0000,  0.0000],
#!                   [-1.1094, -2.0000]])
#! came:     tensor([[ 0.7071,  0.7071],
#!                   [-0.7071, -0.7071]])
#! why:      new data is measured by the training data's mean and deviation, feature by feature
#! read:     modules/#training-and-using on the site
