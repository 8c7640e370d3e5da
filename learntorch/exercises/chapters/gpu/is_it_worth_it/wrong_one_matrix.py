def worth_it(n, cpu, gpu, link):
    work = 2 * n**3
    return work / gpu + 4 * n**2 / link < work / cpu
#! NotYet: expected: worth_it(256, ...) is False
#! came:     True
#! why:      the copies count, too, and for small matrices they take longer than the work
#! read:     gpu/#is-it-necessary on the site
