import torch
from torch import nn

for training in True, False:
    net = nn.Sequential(nn.Linear(64, 10), nn.Dropout()).train(training)
    program = torch.export.export(net, (torch.rand(2, 64),))
    for node in program.graph.nodes:
        if node.target == torch.ops.aten.dropout.default:
            print("p and training:", node.args[1:])
#> p and training: (0.5, True)
#> p and training: (0.5, False)
