import subprocess
import sys
import time

import torch
from torch._inductor.utils import run_and_get_code


def chain(x):
    for _ in range(5):
        x = 0.9 * x + 0.1
    return x


def milliseconds(function, x, calls):
    times = []
    for _ in range(calls):
        start = time.perf_counter()
        function(x)
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


compiled = torch.compile(chain, dynamic=True)
if sys.argv[1:]:  # the second process, which the last line starts
    first = milliseconds(compiled, torch.ones(1000), calls=1)
    print(f"first call in a second process {first:,.0f} ms")
    sys.exit()
start = time.perf_counter()
_, code = run_and_get_code(compiled, torch.ones(1000))
first = 1000 * (time.perf_counter() - start)
kernels = code[0].count("async_compile.cpp")
print(f"10 operations, {kernels} kernel; first call {first:,.0f} ms")
#> ...
for size in 10, 10_000, 1_000_000:
    x = torch.ones(size)
    eager, later = (milliseconds(one, x, 30) for one in (chain, compiled))
    pays = f"after {first / (eager - later):,.0f} calls"
    print(f"{size:9,} numbers: eager {eager:.3f} ms, compiled {later:.3f} ms,")
    print("          pays", pays if later < eager else "never")
#> ...
subprocess.run([sys.executable, __file__, "again"])
#> ...
