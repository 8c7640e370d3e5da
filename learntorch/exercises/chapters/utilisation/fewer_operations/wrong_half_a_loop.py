import torch


def distances(points, centers):
    rows = [(point - centers).square().sum(1).sqrt() for point in points]
    return torch.stack(rows)
#! NotYet: expected: at most 10 operations for 7 points and 11 centers
#! came:     30
#! why:      a loop starts an operation for each turn; broadcasting does all pairs in one
#! read:     tensors/broadcasting/#adding-an-axis on the site
