def mean(x):
    return x.mean()
#! NotYet: expected: a value from mean of a torch.int64 tensor
#! came:     RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
#! why:      integers have no mean of their own dtype: name a floating-point one
#! read:     tensors/attributes/#division-and-mean-of-integers on the site
