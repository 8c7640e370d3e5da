def whole_gradient(gradients, counts):
    parts = [grad * n for grad, n in zip(gradients, counts, strict=True)]
    return sum(parts) / len(counts)
#! NotYet: expected: the gradient for shards of [4, 4] rows =
#!           tensor([[1.7500, 1.8750],
#!                   [2.2500, 2.0000],
#!                   [2.0000, 2.2500]])
#! came:     tensor([[7.0000, 7.5000],
#!                   [9.0000, 8.0000],
#!                   [8.0000, 9.0000]])
#! why:      the weights add up to all rows, so divide by these, and not by the number of shards
#! read:     parallel/#shards-of-unequal-size on the site
