def average(counts):
    return counts.double().mean()
#! NotYet: expected: the mean of dtype torch.float32
#! came:     torch.float64
#! why:      float64 is right and twice as large: name float32
#! read:     errors/dtype/#mean-of-integers on the site
