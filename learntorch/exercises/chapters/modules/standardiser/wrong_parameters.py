from torch import nn


class Standardise(nn.Module):
    def __init__(self, x):
        super().__init__()
        self.mean = nn.Parameter(x.mean(dim=0))
        self.std = nn.Parameter(x.std(dim=0))

    def forward(self, x):
        return (x - self.mean) / self.std
#! NotYet: expected: no parameters
#! came:     2 parameters
#! why:      an optimizer would change them: state that is not learned is a buffer
#! read:     modules/#what-a-module-finds on the site
