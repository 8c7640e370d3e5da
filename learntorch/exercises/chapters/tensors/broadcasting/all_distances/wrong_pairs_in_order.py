def distances(x, y):
    return ((x - y) ** 2).sum(dim=-1).sqrt()
#! NotYet: expected: a value from distances of 2 and 4 points with 3 numbers
#! came:     RuntimeError: The size of tensor a (2) must match the size of tensor b (4) at non-singleton dimension 0
#! why:      without a new axis torch pairs the points one to one, or not at all
#! read:     tensors/broadcasting/#distances-between-all-pairs-without-a-loop on the site
