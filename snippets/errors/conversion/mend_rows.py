import torch


def table(rows):
    made = torch.zeros(len(rows), max(map(len, rows)))
    for place, row in zip(made, rows, strict=True):
        place[: len(row)] = torch.tensor(row)
    return made


print(table([[1.0, 2.0, 3.0], [4.0]]))
#> tensor([[1., 2., 3.],
#>         [4., 0., 0.]])
