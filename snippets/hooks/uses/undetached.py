import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
kept = []
net[2].register_forward_hook(lambda module, args, out: kept.append(out))
net(torch.ones(5, 4))

last = kept[0].grad_fn
print(last.name(), "holds", tuple(last._saved_mat1.shape))
#> AddmmBackward0 holds (5, 8)
relu = last.next_functions[1][0]
print(relu.name(), "holds", tuple(relu._saved_result.shape))
#> ReluBackward0 holds (5, 8)
first = relu.next_functions[0][0]
print(first.name(), "holds", tuple(first._saved_mat1.shape))
#> AddmmBackward0 holds (5, 4)
