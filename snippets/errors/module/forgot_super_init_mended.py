from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


print(Net())
#> Net(
#>   (layer): Linear(in_features=2, out_features=1, bias=True)
#> )
