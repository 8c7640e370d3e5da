import time

import torch


def chain(x):
    for _ in range(10):
        x = 0.9 * x + 0.1  # 2 operations
    return x


def seconds(function):
    start = time.perf_counter()
    function(x)
    return time.perf_counter() - start


x = torch.linspace(-3, 3, 1_000_000)
compiled = torch.compile(chain)
first = seconds(compiled)
later = min(seconds(compiled) for _ in range(25))
eager = min(seconds(chain) for _ in range(25))

print("same numbers:", torch.allclose(compiled(x), chain(x)))
#> same numbers: True
print("first call took longer than 20 eager calls:", first > 20 * eager)
#> first call took longer than 20 eager calls: True
print("later calls are faster:", later < eager)
#> later calls are faster: True
