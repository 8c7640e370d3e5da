def worth_it(n, cpu, gpu, link):
    work = 2 * n**3
    copies = 3 * 4 * n**2
    return work / gpu + copies / link < work / cpu


print([n for n in (64, 256, 1024, 4096) if worth_it(n, 1e12, 5e13, 1e10)])
#> [1024, 4096]
