import json
from pathlib import Path

import torch

from learntorch.cells import beside, grid

X = torch.arange(6).reshape(2, 3)
Y = X + 50
CALLS = [
    "X.sum(dim=1)",
    "X.sum(dim=0)",
    "X.sum(dim=1, keepdim=True)",
    "torch.cat((X, Y), dim=0)",
    "torch.cat((X, Y), dim=1)",
    "torch.stack((X, Y), dim=0)",
    "torch.stack((X, Y), dim=2)",
    "X.double().softmax(dim=1)",
    "X.sum(dim=2)",
]

rows = []
for code in CALLS:
    row = {"code": code}
    try:
        found = eval(code)
        values = [round(value, 4) for value in found.flatten().tolist()]
        row |= {"shape": found.shape, "values": values}
    except IndexError as error:
        row["error"] = f"IndexError: {error}"
    rows.append(row)

lines = torch.arange(2) + 1  # a color for each row, and for its sum
before = grid(X, "X (2, 3)", colors=lines[:, None])
after = grid(X.sum(dim=1), "X.sum(dim=1) (2,)", colors=lines)
data = {"figure": "dim", "given": {"x": [2, 3], "y": [2, 3]}, "rows": rows}
data["picture"] = beside(before, "=>", after).svg()
Path("many_dims.json").write_text(json.dumps(data))
