import time

import torch

has_gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if has_gpu else "cpu"


def seconds(work, repeat=5):
    work()  # the first call loads and prepares
    best = float("inf")
    for _ in range(repeat):
        if has_gpu:
            torch.accelerator.synchronize()
        start = time.perf_counter()
        work()
        if has_gpu:
            torch.accelerator.synchronize()
        best = min(best, time.perf_counter() - start)
    return best


a = torch.rand(512, 512, device=device)
print("a product takes time:", seconds(lambda: a @ a) > 0)
#> a product takes time: True
