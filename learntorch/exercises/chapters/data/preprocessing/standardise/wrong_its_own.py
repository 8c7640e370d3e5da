def standardise(learn, test):
    def scaled(part):
        return (part - part.mean(dim=0)) / part.std(dim=0).clamp(min=1e-6)

    return scaled(learn), scaled(test)
#! NotYet: expected: `test` =
#!           tensor([[ 1.0037,  0.0000,  2.7150],
#!                   [-0.2852,  0.0000,  0.5427],
#!                   [ 0.6193,  0.0000, -0.1979],
#!                   [ 0.5007,  0.0000, -0.7386]])
#! came:     tensor([[ 1.0058,  0.0000,  1.4072],
#!                   [-1.3768,  0.0000, -0.0248],
#!                   [ 0.2951,  0.0000, -0.5130],
#!                   [ 0.0759,  0.0000, -0.8694]])
#! why:      the test is measured by the mean and the deviation of learn
#! read:     data/preprocessing/#normalising on the site
