"""Fewer operations

`by_loops(points, centers)` gives the distance of each point from each center, of shape (n, k). Write `distances(points, centers)`, which
returns the same and takes at most 10 operations, however many points and centers there are. The check counts operations, not seconds.
"""

import torch


def by_loops(points, centers):  # (n, d), (k, d)
    rows = []
    for point in points:
        row = []
        for center in centers:
            row.append((point - center).square().sum().sqrt())
        rows.append(torch.stack(row))
    return torch.stack(rows)


def distances(points, centers): ...


print(by_loops(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]])))
