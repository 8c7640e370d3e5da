import json
from pathlib import Path

import torch

hessian = torch.tensor([[2.0, 0.5], [0.5, 1.0]], dtype=torch.float64)
minimum = torch.tensor([2.0, 1.0], dtype=torch.float64)
setting = {"start": [0.0, -2.0], "lr": 0.2, "momentum": 0.0, "steps": 10}

p = torch.tensor(setting["start"], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=setting["lr"])
path = []
for _ in range(setting["steps"] + 1):
    away = p - minimum
    loss = away @ hessian @ away / 2
    path.append([*p.tolist(), loss.item()])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

limit = 2 / torch.linalg.eigvalsh(hessian)[1].item()
told = {"hessian": hessian.tolist(), "minimum": minimum.tolist()}
told |= {"figure": "surface", "limit": limit, "path": path, **setting}
Path("surface.json").write_text(json.dumps(told))
