from torch import nn

net = nn.Linear(4, 3)
same = net.to("cpu")
print(same is net)
#> True
weight = net.weight
net.double()
print(net.weight is weight, weight.dtype)
#> True torch.float64
