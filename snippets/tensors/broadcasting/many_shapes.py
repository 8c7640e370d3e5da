import json
from pathlib import Path

import torch

from learntorch.cells import beside, grid

SUMS = [
    [(3, 1), (4,)],
    [(2, 3), (2, 1)],
    [(3, 4), (3,)],
    [(2, 1), (1, 3), (2, 2, 1)],
    [(3, 1), ()],
    [(0,), (1,)],
]


def strides(tensor, shape):
    return tensor.expand(shape).stride()


rows = []
for shapes in SUMS:
    row = {"code": " + ".join(map(str, shapes))}
    tensors = [torch.zeros(shape) for shape in shapes]
    try:
        shape = sum(tensors).shape
        read = [strides(tensor, shape) for tensor in tensors]
        row |= {"shape of the sum": shape, "strides that it reads with": read}
    except RuntimeError as error:
        row["error"] = f"RuntimeError: {error}"
    rows.append(row)

a, b = torch.arange(3).reshape(3, 1), torch.arange(4) * 10
right, below = torch.arange(4) > 0, torch.arange(3).reshape(3, 1) > 0
wide = grid(a.expand(3, 4), "a (3, 1)", colors=1, faint=right)
tall = grid(b.expand(3, 4), "b (4,)", colors=2, faint=below)
picture = beside(wide, "+", tall, "=", grid(a + b, "sum (3, 4)")).svg()
data = {"figure": "broadcast", "picture": picture, "given": {}, "rows": rows}
Path("many_shapes.json").write_text(json.dumps(data))
