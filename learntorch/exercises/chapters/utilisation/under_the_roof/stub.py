"""Under the roof

Write `reachable(work, moved, peak, bandwidth)`: how many operations per second the roofline allows for something that does `work` operations
and moves `moved` bytes, on a machine with a `peak` in operations per second and a `bandwidth` in bytes per second.
"""


def reachable(work, moved, peak, bandwidth): ...


n = 1000
print(reachable(n**2, 12 * n**2, peak=1e11, bandwidth=1e10))
