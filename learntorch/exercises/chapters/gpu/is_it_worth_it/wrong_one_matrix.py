def worth_it(n, cpu, gpu, link):
    work = 2 * n**3
    return work / gpu + 4 * n**2 / link < work / cpu
#! NotYet: expected: worth_it(256, ...) is False
#! came:     True
#! why:      two matrices go to the GPU and one comes back: 12 n² bytes
#! read:     gpu/#is-it-necessary on the site
