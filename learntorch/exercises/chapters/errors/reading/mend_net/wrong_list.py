from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(64, 16), nn.Linear(16, 10)]

    def forward(self, images):
        hidden = self.layers[0](images.flatten(1)).relu()
        return self.layers[1](hidden)
#! NotYet: expected: 1210 parameters
#! came:     0
#! why:      a module does not look into a plain list: use `nn.ModuleList`
#! read:     errors/silent/#layers-in-a-list on the site
