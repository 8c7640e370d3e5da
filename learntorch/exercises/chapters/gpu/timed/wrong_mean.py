def timed(work, wait, clock):
    work()
    runs = []
    for _ in range(5):
        wait()
        start = clock()
        work()
        wait()
        runs.append(clock() - start)
    return sum(runs) / len(runs)
#! NotYet: expected: 4.125
#! came:     7.325
#! why:      the shortest run is the one that was disturbed least; a mean takes in the rest
#! read:     gpu/#how-to-time-a-gpu on the site
