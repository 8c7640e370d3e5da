def total(losses):
    return sum(losses).item()
#! NotYet: expected: no more than two graphs at a time
#! came:     8 graphs at a time
#! why:      a list of tensors, or a sum of them, keeps what made them: take the number at once
#! read:     autograd/rules/#saved-tensors-are-memory on the site
