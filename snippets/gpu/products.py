import time

import torch

has_gpu = torch.cuda.is_available()
devices = ["cpu", "cuda"] if has_gpu else ["cpu"]


def milliseconds(device, n):
    a = torch.rand(n, n, device=device)
    times = []
    for _ in range(5):
        start = time.perf_counter()
        _ = a @ a
        if device == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


print("size " + "".join(f"{device:>12}" for device in devices))
#> ...
for n in 32, 128, 512, 2048:
    times = [f"{milliseconds(device, n):9.3f} ms" for device in devices]
    print(f"{n:5}" + "".join(times))
#> ...
