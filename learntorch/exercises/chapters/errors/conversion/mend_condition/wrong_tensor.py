def has_negative(x):
    return (x < 0).any()
#! NotYet: expected: True for [3.0, -1.0]
#! came:     tensor(True)
#! why:      a tensor that holds one answer is no `True`: `bool` makes one of it
#! read:     errors/conversion/#bool-of-many on the site
