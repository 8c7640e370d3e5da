"""The share of waiting

Write `share_waited(loader, step, clock)`: it calls `step(batch)` with each batch of the loader, and returns which share of the time
until the last step ended it has waited for batches, as a number from 0 to 1. `clock()` tells the time in seconds.
"""

import time


def share_waited(loader, step, clock): ...


share = share_waited(range(3), lambda _: time.sleep(0.01), time.perf_counter)
print(share)
