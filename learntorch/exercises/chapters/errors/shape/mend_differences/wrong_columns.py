def differences(a, b):
    return a - b[:, None]
#! NotYet: expected: the differences of shape (3, 4)
#! came:     shape (4, 3)
#! why:      the axis of size 1 belongs to `a`, whose elements are the rows
#! read:     errors/shape/#add-shape-mismatch on the site
