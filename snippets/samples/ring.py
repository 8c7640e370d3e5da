import json
from pathlib import Path

import torch

N = 4  # ranks, and chunks of each
first = torch.tensor([1.0, 2.0, 3.0, 4.0])
held = torch.stack([first * 10**rank for rank in range(N)])
steps = [[(None, row.tolist()) for row in held]]
for step in range(2 * (N - 1)):
    sent = [(rank - step) % N for rank in range(N)]
    after = held.clone()
    for rank, chunk in enumerate(sent):
        to, came = (rank + 1) % N, held[rank, chunk]
        own = held[to, chunk] if step < N - 1 else 0
        after[to, chunk] = own + came
    held = after
    steps.append(list(zip(sent, held.tolist(), strict=True)))
print(held[0])
#> tensor([1111., 2222., 3333., 4444.])
assert held.equal(held[:1].expand(N, N))
told = {"figure": "ring", "ranks": list(zip(*steps, strict=True))}
Path("ring.json").write_text(json.dumps(told))
