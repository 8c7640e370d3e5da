def reachable(work, moved, peak, bandwidth): ...


n = 1000
print(reachable(n**2, 12 * n**2, peak=1e11, bandwidth=1e10))
