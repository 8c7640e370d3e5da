def total(losses):
    return sum(losses)
#! NotYet: expected: a float
#! came:     tensor(72., grad_fn=<AddBackward0>)
#! why:      a tensor that was summed from losses holds the graph of each
#! read:     autograd/rules/#saved-tensors-are-memory on the site
