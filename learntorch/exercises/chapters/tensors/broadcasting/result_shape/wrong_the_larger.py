def result_shape(one, other):
    size = max(len(one), len(other))
    one = (1,) * (size - len(one)) + tuple(one)
    other = (1,) * (size - len(other)) + tuple(other)
    if any(a != b and 1 not in (a, b) for a, b in zip(one, other)):
        return None
    return tuple(max(a, b) for a, b in zip(one, other))
#! NotYet: expected: result_shape((0,), (1,)) = (0,)
#! came:     (1,)
#! why:      a size of 1 is stretched to the other, to 0, too: not the larger one is taken
#! read:     tensors/broadcasting/#the-rule on the site
