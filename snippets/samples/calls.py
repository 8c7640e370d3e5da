import json
from pathlib import Path

import torch

from learntorch.cells import beside, grid

X = torch.arange(6).reshape(2, 3)
Y = X + 50
rows = []
for code in ("X.sum(dim=1)", "torch.cat((X, Y), dim=0)", "X.sum(dim=2)"):
    row = {"code": code}
    try:
        found = eval(code)
        row |= {"shape": found.shape, "values": found.flatten().tolist()}
    except IndexError as error:
        row["error"] = f"IndexError: {error}"
    rows.append(row)

told = {"figure": "dim", "given": {"x": [2, 3], "y": [2, 3]}, "rows": rows}
after = grid(X.sum(dim=1), "X.sum(dim=1) (2,)", colors=1)
told["picture"] = beside(grid(X, "X (2, 3)", colors=1), "=>", after).svg()
Path("calls.json").write_text(json.dumps(told))
