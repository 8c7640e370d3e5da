def standardised(x):
    return (x - x.mean(dim=1, keepdim=True)) / x.std(dim=1, keepdim=True)
#! NotYet: expected: standardised(x) =
#!           tensor([[ 0.3894, -0.1935,  1.2745, -0.4233],
#!                   [ 0.7539,  0.5932, -0.4245, -1.6262],
#!                   [ 0.3874, -1.2633,  0.6511, -0.2366],
#!                   [-0.4387,  1.5512,  0.3687,  0.3164],
#!                   [ 0.7465, -0.7751, -1.6011,  1.1853],
#!                   [-1.8385,  0.0876, -0.2687,  0.7844]])
#! came:     tensor([[-0.9674, -0.7583,  0.8724,  0.8533],
#!                   [-0.4524,  0.7222,  0.9227, -1.1926],
#!                   [-0.5619, -1.0960,  0.5960,  1.0619],
#!                   [-1.2674,  0.1582, -0.0591,  1.1684],
#!                   [-0.4775, -0.6620, -0.3480,  1.4875],
#!                   [-0.9898, -0.3496, -0.0378,  1.3772]])
#! why:      `dim=0` is the axis that disappears: it leaves one mean for each column
#! read:     tensors/shape/#sum-dim-is-the-axis-that-disappears on the site
