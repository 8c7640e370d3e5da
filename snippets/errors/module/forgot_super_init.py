from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


Net()
#! AttributeError: cannot assign module before Module.__init__() call
