import json
from pathlib import Path

import torch

from learntorch.cells import beside, grid

INDICES = [
    "X[1:3, ::2]",
    "X[1]",
    "X[:, -1]",
    "X[None, ..., 0]",
    "X[[2, 0]]",
    "X[[0, 1, 2], [3, 1, 0]]",
    "X[X % 2 == 0]",
    "X[4]",
    "X[:, [0, 7]]",
    "X[[0, 1], [0, 1, 2]]",
]

rows = []
for code in INDICES:
    row, X = {"code": code}, torch.arange(20).reshape(4, 5)
    try:
        Y = eval(code)
        row |= {"shape": Y.shape, "values": Y.flatten().tolist()}
        X[:] = -1  # only a view sees it
        row["view"] = bool((Y == -1).all())
    except IndexError as error:
        row["error"] = f"IndexError: {error}"
    rows.append(row)

X = torch.arange(20).reshape(4, 5)
Y = eval(INDICES[0])
picked = torch.isin(X, Y.flatten())
before = grid(X, "X (4, 5)", colors=picked.long())
picture = beside(before, "=>", grid(Y, f"{INDICES[0]} (2, 3)", colors=1)).svg()
data = {"figure": "indexing", "picture": picture, "given": {"shape": [4, 5]}}
Path("many_indices.json").write_text(json.dumps(data | {"rows": rows}))
