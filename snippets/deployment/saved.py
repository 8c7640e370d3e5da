import subprocess
import sys

import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
net = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128, 10)).eval()
batch = torch.export.Dim("batch")
example = torch.rand(2, 1, 8, 8)
program = torch.export.export(net, (example,), dynamic_shapes=({0: batch},))
torch.export.save(program, "net.pt2")
images = [torch.rand(size, 1, 8, 8) for size in (1, 2, 100)]
torch.save([(x, net(x).detach()) for x in images], "answers.pt")

another = """
import torch
used = torch.export.load("net.pt2").module()  # without the code of the net
for x, scores in torch.load("answers.pt"):
    torch.testing.assert_close(used(x), scores)
    print("another process gives the same", tuple(scores.shape))
"""
command = [sys.executable, "-c", another]
print(subprocess.run(command, capture_output=True, text=True).stdout, end="")
#> another process gives the same (1, 10)
#> another process gives the same (2, 10)
#> another process gives the same (100, 10)
