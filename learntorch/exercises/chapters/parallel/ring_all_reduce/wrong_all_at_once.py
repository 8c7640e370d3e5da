def ring_all_reduce(chunks):
    n = len(chunks)
    total = [sum(mine[c] for mine in chunks) for c in range(n)]
    for mine in chunks:
        mine[:] = total
    yield
#! NotYet: expected: 2 steps for 2 ranks
#! came:     1
#! why:      n - 1 to add, and n - 1 to hand the sums round
#! read:     parallel/#all-reduce-in-a-ring on the site
