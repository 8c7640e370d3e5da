def standardised(x):
    return (x - x.mean(dim=1)) / x.std(dim=1)
#! NotYet: expected: a value from standardised of 6 samples with 4 features
#! came:     RuntimeError: The size of tensor a (4) must match the size of tensor b (6) at non-singleton dimension 1
#! why:      one number for each sample does not fit beside the features: which axis goes?
#! read:     tensors/shape/#sum-dim-is-the-axis-that-disappears on the site
