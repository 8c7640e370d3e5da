def worth_it(n, cpu, gpu, link):
    return gpu > cpu
#! NotYet: expected: worth_it(64, ...) is False
#! came:     True
#! why:      the copies count, too, and for small matrices they take longer than the work
#! read:     gpu/#is-it-necessary on the site
