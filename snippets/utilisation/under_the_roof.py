def reachable(work, moved, peak, bandwidth):
    return min(peak, work / moved * bandwidth)


n = 1000
print(reachable(n**2, 12 * n**2, peak=1e11, bandwidth=1e10) < 1e9)
#> True
print(reachable(2 * n**3, 12 * n**2, peak=1e11, bandwidth=1e10) == 1e11)
#> True
