def ring_all_reduce(chunks):
    n = len(chunks)
    total = [sum(mine[c] for mine in chunks) for c in range(n)]
    for mine in chunks:
        mine[:] = total
    yield
#!
