import time

import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
a = torch.rand(2048, 2048, device=device)
_ = a @ a
if device == "cuda":
    torch.cuda.synchronize()

start = time.perf_counter()
_ = a @ a
returned = time.perf_counter() - start
if device == "cuda":
    torch.cuda.synchronize()
finished = time.perf_counter() - start
for what, seconds in ("returned", returned), ("finished", finished):
    print(f"{what} after {1000 * seconds:7.2f} ms")
#> ...
