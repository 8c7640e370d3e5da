import json
import math
from pathlib import Path

import torch
from torch import nn

from learntorch.fields import field

torch.manual_seed(0)
turn = torch.linspace(0.25, 1, 80).repeat(2)
y = torch.arange(2).repeat_interleave(80)
angle = 3.5 * math.pi * turn + math.pi * y
x = torch.stack([turn * angle.cos(), turn * angle.sin()], dim=1)
x = x + 0.02 * torch.randn(160, 2)  # two spirals, 80 points each

side = torch.linspace(-1.1, 1.1, 50)
plane = torch.cartesian_prod(side, side).flip(1)  # row after row: x, y
first, second = nn.Linear(2, 32), nn.Linear(32, 32)
net = nn.Sequential(first, nn.Tanh(), second, nn.Tanh(), nn.Linear(32, 2))
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
pictures = []
for step in range(401):
    loss = nn.functional.cross_entropy(net(x), y)
    if step in (0, 20, 40, 50, 60, 70, 80, 90, 100, 120, 200, 400):
        with torch.no_grad():
            given = net(plane).argmax(dim=1).reshape(50, 50)
            right = (net(x).argmax(dim=1) == y).float().mean().item()
        picture = field(given, x, y, reach=1.1)
        numbers = {"step": step, "loss": loss.item(), "right": right}
        pictures.append({"svg": picture.svg(), "numbers": numbers})
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("all points on their side at last:", right == 1)
#> all points on their side at last: True
told = {"figure": "series", "pictures": pictures}
Path("spirals.json").write_text(json.dumps(told))
