import json
from pathlib import Path

import torch

from learntorch.fields import field

side = torch.linspace(-1, 1, 20)
x, y = torch.meshgrid(side, side, indexing="xy")
points, labels = torch.tensor([[-0.5, 0.5], [0.5, -0.5]]), torch.tensor([0, 1])
pictures = []
for turn in (0.0, 0.5, 1.0):
    given = x > turn * y
    share = given.float().mean().item()
    numbers = {"turn": turn, "share of class 1": share}
    drawn = field(given, points, labels).svg()
    pictures.append({"svg": drawn, "numbers": numbers})
told = {"figure": "series", "pictures": pictures}
Path("learned.json").write_text(json.dumps(told))
