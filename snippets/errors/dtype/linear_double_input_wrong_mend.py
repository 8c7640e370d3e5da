from torch import nn

net = nn.Linear(2, 1)
print(net.weight.nbytes)
#> 8
print(net.double().weight.nbytes)  # runs, at twice the memory
#> 16
