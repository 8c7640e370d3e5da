import time

import torch

has_gpu = torch.accelerator.is_available()
target = torch.accelerator.current_accelerator() if has_gpu else "cpu"


def milliseconds(work):
    times = []
    for _ in range(20):
        start = time.perf_counter()
        work()
        if has_gpu:
            torch.accelerator.synchronize()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def three_copies(x, there):
    there.copy_(x)
    there.copy_(x)
    x.copy_(there)


print(f"in ms: 3 copies to or from {target}, product there, product on CPU")
#> ...
for n in 32, 128, 512:
    x = torch.rand(n, n)
    there = x.to(target, copy=True)
    copies = milliseconds(lambda x=x, there=there: three_copies(x, there))
    product = milliseconds(lambda there=there: there @ there)
    at_home = milliseconds(lambda x=x: x @ x)
    print(f"n={n:3}{copies:10.3f}{product:10.3f}{at_home:13.3f}")
#> ...
