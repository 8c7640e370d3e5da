def worth_it(n, cpu, gpu, link):
    return 12 * n**2 / link < 2 * n**3 / cpu
#! NotYet: expected: False for a GPU that is slower than the CPU
#! came:     True
#! why:      its own work takes time as well
#! read:     gpu/#is-it-necessary on the site
