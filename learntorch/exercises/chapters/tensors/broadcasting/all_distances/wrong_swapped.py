def distances(x, y):
    return ((x - y[:, None]) ** 2).sum(dim=-1).sqrt()
#! NotYet: expected: distances of 2 and 4 points with 3 numbers of shape (2, 4)
#! came:     shape (4, 2)
#! why:      each distance is the root of a sum of squares over the numbers of a point
#! read:     tensors/broadcasting/#distances-between-all-pairs-without-a-loop on the site
