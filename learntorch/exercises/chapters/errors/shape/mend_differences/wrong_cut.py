def differences(a, b):
    shorter = min(len(a), len(b))
    return a[:shorter] - b[:shorter]
#! NotYet: expected: the differences of shape (3, 4)
#! came:     shape (3,)
#! why:      cutting the longer one throws elements away: all pairs are wanted
#! read:     errors/shape/#add-shape-mismatch on the site
