import torch


def table(rows):
    width = max(map(len, rows))
    return torch.tensor([[0.0] * (width - len(row)) + row for row in rows])
#! NotYet: expected: the table =
#!           tensor([[1., 2., 0.],
#!                   [3., 0., 0.],
#!                   [4., 5., 6.]])
#! came:     tensor([[0., 1., 2.],
#!                   [0., 0., 3.],
#!                   [4., 5., 6.]])
#! why:      zeros come after the numbers of a row
#! read:     errors/conversion/#ragged-list on the site
