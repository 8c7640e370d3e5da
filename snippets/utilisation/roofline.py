import time

import torch

from learntorch.curves import chart


def seconds(work):
    times = []
    for _ in range(4):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


n = 4096
a, out = torch.rand(n, n), torch.empty(n, n)
bandwidth = 3 * a.nbytes / seconds(lambda: torch.add(a, a.T.T, out=out))
measured = [(n * n / (3 * a.nbytes), n * n * bandwidth / (3 * a.nbytes))]
for columns in 1, 4, 16, 64, 256:
    b = torch.rand(n, columns)
    work = 2 * n * n * columns
    moved = a.nbytes + 2 * b.nbytes
    measured.append((work / moved, work / seconds(lambda b=b: a @ b)))
peak = max(speed for _, speed in measured)
ends = measured[0][0], peak / bandwidth, measured[-1][0]
roof = [(one, min(peak, one * bandwidth)) for one in sorted(ends)]
lines = {"roof": roof, "measured": measured}
across, up = "FLOP for each byte moved", "FLOP / s"
drawn = chart(lines, across=across, up=up, log_across=True, log_up=True)
drawn.save("roof.svg")
print("a product is 10 times as fast as a sum:", peak > 10 * measured[0][1])
#> a product is 10 times as fast as a sum: True
