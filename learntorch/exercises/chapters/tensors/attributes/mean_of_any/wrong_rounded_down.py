def mean(x):
    return x.sum() // x.numel()
#! NotYet: expected: mean of a torch.int64 tensor of dtype torch.float32
#! came:     torch.int64
#! why:      a sum of small integers may leave their range: average them as float32
#! read:     tensors/attributes/#division-and-mean-of-integers on the site
