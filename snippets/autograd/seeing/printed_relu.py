from torch import nn

print(nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3)))
#> Sequential(
#>   (0): Linear(in_features=4, out_features=16, bias=True)
#>   (1): ReLU()
#>   (2): Linear(in_features=16, out_features=3, bias=True)
#> )
