import json
from pathlib import Path

import torch

from learntorch.cells import above, grid

CHAINS = [
    "x.view(3, 4).T",
    "x.view(3, 4)[1:, ::2]",
    "x.view(2, 3, 2).permute(2, 0, 1)",
    "x[:3].expand(4, 3)",
    "x.view(3, 4).T.view(12)",
    "x.view(3, 4).T.reshape(12)",
    "x.view(3, 5)",
]

rows = []
for code in CHAINS:
    row, x = {"code": code}, torch.arange(12)
    try:
        y = eval(code)
        row |= {"shape": y.shape, "strides": y.stride()}
        row["offset"] = y.storage_offset()
        x[:] = -1  # only a view sees it
        row["view"] = bool((y == -1).all())
    except RuntimeError as error:
        row["error"] = f"RuntimeError: {error}"
    rows.append(row)

x = torch.arange(12)
y = x.view(3, 4).T
table = grid(y, CHAINS[0], colors=y % 8 + 1)
picture = above(table, grid(x, "the storage of x", colors=x % 8 + 1)).svg()
data = {"figure": "storage", "picture": picture, "given": {"count": [12]}}
Path("many_views.json").write_text(json.dumps(data | {"rows": rows}))
