import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128, 10)).eval()
batch = torch.export.Dim("batch")
example = torch.rand(2, 1, 8, 8)
program = torch.export.export(net, (example,), dynamic_shapes=({0: batch},))
torch.export.save(program, "net.pt2")

used = torch.export.load("net.pt2").module()  # without the code of the net
for size in 1, 2, 100:
    x = torch.rand(size, 1, 8, 8)
    scores = used(x)
    torch.testing.assert_close(scores, net(x))
    print(tuple(scores.shape))
#> (1, 10)
#> (2, 10)
#> (100, 10)
