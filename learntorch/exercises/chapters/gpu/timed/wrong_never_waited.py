def timed(work, wait, clock):
    work()
    runs = []
    for _ in range(5):
        start = clock()
        work()
        runs.append(clock() - start)
    return min(runs)
#! NotYet: expected: 4.125
#! came:     0.125
#! why:      a call returns when the work is started: wait before you stop the clock
#! read:     gpu/#how-to-time-a-gpu on the site
