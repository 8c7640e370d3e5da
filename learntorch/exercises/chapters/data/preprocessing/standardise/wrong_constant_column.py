def standardise(learn, test):
    mean, std = learn.mean(dim=0), learn.std(dim=0)
    return (learn - mean) / std, (test - mean) / std
#! NotYet: expected: `learn` =
#!           tensor([[ 0.2532,  0.0000, -1.6507],
#!                   [-0.9718,  0.0000,  0.3952],
#!                   [ 0.2325,  0.0000, -0.2740],
#!                   [ 0.7108,  0.0000, -0.4761],
#!                   [-1.3407,  0.0000, -0.8805],
#!                   [ 0.3281,  0.0000,  1.0174],
#!                   [-0.8742,  0.0000,  0.5734],
#!                   [ 1.6622,  0.0000,  1.2954]])
#! came:     tensor([[ 0.2532,     nan, -1.6507],
#!                   [-0.9718,     nan,  0.3952],
#!                   [ 0.2325,     nan, -0.2740],
#!                   [ 0.7108,     nan, -0.4761],
#!                   [-1.3407,     nan, -0.8805],
#!                   [ 0.3281,     nan,  1.0174],
#!                   [-0.8742,     nan,  0.5734],
#!                   [ 1.6622,     nan,  1.2954]])
#! why:      the deviation of the second column is 0, and 0 / 0 is nan
#! read:     data/preprocessing/#normalising on the site
