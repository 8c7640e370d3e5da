import time

import torch

has_gpu = torch.accelerator.is_available()
target = torch.accelerator.current_accelerator() if has_gpu else "cpu"


def gigabytes_per_second(x):
    moved = torch.empty_like(x, device=target)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        moved.copy_(x)
        if has_gpu:
            torch.accelerator.synchronize()
        times.append(time.perf_counter() - start)
    return x.nbytes / min(times) / 1e9


print(f"CPU to {target}, GB/s")
#> CPU to ..., GB/s
for kib in 4, 256, 16_384, 262_144:
    x = torch.ones(kib * 256)  # 4 bytes each
    print(f"{kib:7} KiB  {gigabytes_per_second(x):6.1f}", end="")
    if has_gpu:
        print(f"  pinned {gigabytes_per_second(x.pin_memory()):6.1f}", end="")
    print()
#> ...
