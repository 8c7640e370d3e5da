def ring_all_reduce(chunks):
    n = len(chunks)
    for step in range(2 * (n - 1)):
        for rank in range(n):
            to, sent = (rank + 1) % n, (rank - step) % n
            chunks[to][sent] = chunks[to][sent] + chunks[rank][sent]
        yield
#!
