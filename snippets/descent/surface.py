import json
from pathlib import Path

import torch

x = torch.linspace(0, 10, 1000, dtype=torch.float64)
y = 2.25 * x + 1.25
columns = torch.stack([x, torch.ones_like(x)], dim=1)
hessian = 2 * columns.T @ columns / len(x)
setting = {"start": [1.0, 0.0], "lr": 0.028, "momentum": 0.0, "steps": 40}

line = torch.tensor(setting["start"], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([line], lr=setting["lr"])
path = []
for _ in range(setting["steps"] + 1):
    loss = (line[0] * x + line[1] - y).square().mean()
    path.append([*line.tolist(), loss.item()])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

data = {
    "figure": "surface",
    "hessian": hessian.tolist(),
    "minimum": [2.25, 1.25],
    "limit": 2 / torch.linalg.eigvalsh(hessian)[1].item(),
    **setting,
    "path": path,
}
Path("surface.json").write_text(json.dumps(data))
print(f"after {setting['steps']} steps: loss {path[-1][-1]:.2f}")
#> after 40 steps: loss 0.13
