from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.hidden = nn.Linear(4, 16)


Net()
#! AttributeError: cannot assign module before Module.__init__() call
