def timed(work, wait, clock):
    runs = []
    for _ in range(5):
        wait()
        start = clock()
        work()
        wait()
        runs.append(clock() - start)
    return min(runs)
#! NotYet: expected: 6 runs: one that does not count, and five
#! came:     5 runs
#! why:      the first run loads and compiles what the others find ready
#! read:     gpu/#how-to-time-a-gpu on the site
