import torch


def ring_all_reduce(chunks):
    n = len(chunks)
    for step in range(2 * (n - 1)):
        for rank in range(n):
            to = (rank + 1) % n
            if step < n - 1:
                sent = (rank - step) % n
                chunks[to][sent] = chunks[to][sent] + chunks[rank][sent]
            else:
                sent = (rank - step + n) % n
                chunks[to][sent] = chunks[rank][sent]
        yield


chunks = [list(torch.tensor([1.0, 2.0, 3.0]) * 10**rank) for rank in range(3)]
print(len(list(ring_all_reduce(chunks))), "steps")
#> 4 steps
print(*[torch.stack(mine).tolist() for mine in chunks])
#> [111.0, 222.0, 333.0] [111.0, 222.0, 333.0] [111.0, 222.0, 333.0]
