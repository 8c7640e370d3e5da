import os

import torch
from torch.utils.benchmark import Timer


def microseconds(call, threads, **names):
    timer = Timer(call, globals=names, num_threads=threads)
    return 1e6 * min(timer.blocked_autorange(min_run_time=0.3).times)


want = os.getloadavg()[0]
print(f"{os.cpu_count()} cores, programs that want one: {want:.1f}")
#> ...
print("microseconds             1 thread   2 threads")
#> ...
for n in 16, 64, 128, 512, 1024:
    a = torch.rand(n, n)
    times = [microseconds("a @ a", threads, a=a) for threads in (1, 2)]
    print(f"product of {n:9,}    {times[0]:9.1f}   {times[1]:9.1f}")
#> ...
for n in 10_000, 40_000, 400_000, 4_000_000:
    x = torch.rand(n)
    times = [microseconds("x + x", threads, x=x) for threads in (1, 2)]
    print(f"sum of     {n:9,}    {times[0]:9.1f}   {times[1]:9.1f}")
#> ...
