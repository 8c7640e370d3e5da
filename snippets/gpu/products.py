import time

import torch

target = "cuda" if torch.cuda.is_available() else "cpu"


def milliseconds(work):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        if target == "cuda":
            torch.cuda.synchronize()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def three_copies(x, there):
    there.copy_(x)
    there.copy_(x)
    x.copy_(there)


print(f"all in ms; copies and product: to and on {target}")
#> ...
print(" size    copies   product   product on CPU")
#>  size    copies   product   product on CPU
for n in 32, 128, 512, 1024:
    x = torch.rand(n, n)
    there = x.to(target, copy=True)
    copies = milliseconds(lambda x=x, there=there: three_copies(x, there))
    product = milliseconds(lambda there=there: there @ there)
    at_home = milliseconds(lambda x=x: x @ x)
    print(f"{n:5}{copies:10.3f}{product:10.3f}{at_home:17.3f}")
#> ...
