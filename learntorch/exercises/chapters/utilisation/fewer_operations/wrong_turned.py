def distances(points, centers):
    return (centers[:, None] - points).square().sum(2).sqrt()
#! NotYet: expected: distances(points, centers) of shape (7, 11)
#! came:     shape (11, 7)
#! why:      one row for each point, one column for each center
#! read:     tensors/broadcasting/#adding-an-axis on the site
