import os

import torch
from torch.utils.benchmark import Timer


def milliseconds(call, threads, **names):
    timer = Timer(call, globals=names, num_threads=threads)
    return 1000 * min(timer.blocked_autorange(min_run_time=0.3).times)


want = os.getloadavg()[0]
print(f"{os.cpu_count()} cores, programs that want one: {want:.1f}")
#> ...
print("                     1 thread     2 threads")
#> ...
for n in 128, 512, 1024:
    a = torch.rand(n, n)
    times = [milliseconds("a @ a", threads, a=a) for threads in (1, 2)]
    print(f"product of {n:4}   {times[0]:9.3f} ms  {times[1]:9.3f} ms")
#> ...
x = torch.rand(4_000_000)
times = [milliseconds("x + x", threads, x=x) for threads in (1, 2)]
print(f"sum of 4 million  {times[0]:9.3f} ms  {times[1]:9.3f} ms")
#> ...
