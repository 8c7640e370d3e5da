def ring_all_reduce(chunks):
    n = len(chunks)
    for step in range(n - 1):
        for rank in range(n):
            to, sent = (rank + 1) % n, (rank - step) % n
            chunks[to][sent] = chunks[to][sent] + chunks[rank][sent]
        yield
    for step in range(n - 1):
        for rank in range(n):
            to, sent = (rank + 1) % n, (rank - step) % n
            chunks[to][sent] = chunks[rank][sent]
        yield
#! NotYet: expected: what rank 0 of 2 holds at the end = tensor([11., 22.])
#! came:     tensor([ 1., 20.])
#! why:      the second half begins with the chunk that a rank has just completed
#! read:     parallel/#all-reduce-in-a-ring on the site
