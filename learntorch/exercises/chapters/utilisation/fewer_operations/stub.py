"""Fewer operations

`distances(points, centers)` gives the distance of each point from each center, of shape (n, k), by two loops. Write it such that it
takes at most 10 operations, however many points there are. The check counts operations, not seconds.
"""

import torch


def distances(points, centers):  # (n, d), (k, d): write this in another way
    rows = []
    for point in points:
        row = []
        for center in centers:
            row.append((point - center).square().sum().sqrt())
        rows.append(torch.stack(row))
    return torch.stack(rows)


distances = ...

print(distances(torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 4.0]])))
