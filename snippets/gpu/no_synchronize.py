import time

import torch

has_gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if has_gpu else "cpu"
a = torch.rand(2048, 2048, device=device)
_ = a @ a
if has_gpu:
    torch.accelerator.synchronize()

start = time.perf_counter()
_ = a @ a
returned = time.perf_counter() - start
if has_gpu:
    torch.accelerator.synchronize()
finished = time.perf_counter() - start
for what, seconds in ("returned", returned), ("finished", finished):
    print(f"{what} after {1000 * seconds:7.2f} ms")
#> ...
