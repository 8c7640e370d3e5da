import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128, 10)).eval()

example = torch.rand(2, 1, 8, 8)
batch = torch.export.Dim("batch")
program = torch.export.export(net, (example,), dynamic_shapes=({0: batch},))
for node in program.graph.nodes:
    if node.op == "call_function":
        print(node.target, list(node.meta["val"].shape))
#> aten.conv2d.default [s31, 8, 8, 8]
#> aten.relu.default [s31, 8, 8, 8]
#> aten.max_pool2d.default [s31, 8, 4, 4]
#> aten.flatten.using_ints [s31, 128]
#> aten.linear.default [s31, 10]
