def result_shape(one, other):
    size = max(len(one), len(other))
    one = (1,) * (size - len(one)) + tuple(one)
    other = (1,) * (size - len(other)) + tuple(other)
    if any(a != b and 1 not in (a, b) for a, b in zip(one, other, strict=True)):
        return None
    return tuple(b if a == 1 else a for a, b in zip(one, other, strict=True))


print(result_shape((3, 1), (2,)), result_shape((3, 2), (3,)))
#> (3, 2) None
