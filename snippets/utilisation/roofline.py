import time

import torch

from learntorch.curves import chart


def seconds(work):
    times = []
    for _ in range(8):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


n = 4096
a, b, out = torch.rand(n, n), torch.rand(n, n), torch.empty(n, n)
small = torch.rand(512, 512)  # stays in the cache
peak = 2 * 512**3 / seconds(lambda: small @ small)
reads = a.nbytes / seconds(a.sum)
changes = 2 * a.nbytes / seconds(out.relu_)  # read and written, in place
bandwidth = max(reads, changes)

time_of_sum = seconds(lambda: torch.add(a, b, out=out))
measured = [(n * n / (3 * a.nbytes), n * n / time_of_sum)]
for columns in 1, 4, 16, 64, 256:
    thin = torch.rand(n, columns)
    work, moved = 2 * n * n * columns, a.nbytes + 2 * thin.nbytes
    measured.append((work / moved, work / seconds(lambda x=thin: a @ x)))
ends = measured[0][0], peak / bandwidth, measured[-1][0]
roof = [(one, min(peak, one * bandwidth)) for one in sorted(ends)]
lines = {"roof": roof, "measured": measured}
across, up = "FLOP for each byte moved", "FLOP / s"
drawn = chart(lines, across=across, up=up, log_across=True, log_up=True)
drawn.save("roof.svg")
print("a product is 10 times as fast as a sum:", peak > 10 * measured[0][1])
#> a product is 10 times as fast as a sum: True
