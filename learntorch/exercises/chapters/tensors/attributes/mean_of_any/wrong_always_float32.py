def mean(x):
    return x.float().mean()
#! NotYet: expected: mean of a torch.float64 tensor of dtype torch.float64
#! came:     torch.float32
#! why:      a floating-point tensor keeps its dtype
#! read:     tensors/attributes/#division-and-mean-of-integers on the site
