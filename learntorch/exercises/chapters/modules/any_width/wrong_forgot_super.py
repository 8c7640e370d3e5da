from torch import nn


class Net(nn.Module):
    def __init__(self, sizes):
        pairs = zip(sizes[:-1], sizes[1:])
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairs)
#! NotYet: expected: a value from Net([4, 16, 16, 3])
#! came:     AttributeError: cannot assign module before Module.__init__() call
#! why:      `super().__init__()` prepares the places where modules are kept: call it first
#! read:     modules/#forgot_super on the site
