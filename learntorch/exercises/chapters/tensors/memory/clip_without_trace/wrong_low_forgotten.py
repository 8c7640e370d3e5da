def clipped(x, low, high):
    y = x.clone()
    y[y > high] = high
    return y
#! NotYet: expected: clipped(x, 0, 1) =
#!           tensor([[0.0000, 0.5000, 1.0000],
#!                   [1.0000, 0.0000, 0.0000]])
#! came:     tensor([[-5.0000,  0.5000,  1.0000],
#!                   [ 1.0000,  0.0000, -0.1000]])
#! why:      below `low` becomes `low`, above `high` becomes `high`, the rest stays
#! read:     tensors/memory/#masks on the site
