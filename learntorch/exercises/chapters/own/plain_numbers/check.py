CASES = [
    ("2 * x", lambda x, y: 2 * x, (2.0, 0.0)),
    ("0.5 * x", lambda x, y: 0.5 * x, (0.5, 0.0)),
    ("x + 0.5", lambda x, y: x + 0.5, (1.0, 0.0)),
    ("x * 2", lambda x, y: x * 2, (2.0, 0.0)),
    ("x + 1", lambda x, y: x + 1, (1.0, 0.0)),
    ("1 + x", lambda x, y: 1 + x, (1.0, 0.0)),
    ("x - 1", lambda x, y: x - 1, (1.0, 0.0)),
    ("1 - x", lambda x, y: 1 - x, (-1.0, 0.0)),
    ("x - y", lambda x, y: x - y, (1.0, -1.0)),
    ("x * y + x", lambda x, y: x * y + x, (6.0, 3.0)),
]


def check(answer):
    value = answer.get("Value", type)
    for shown, compute, slopes in CASES:
        x, y = value(3.0), value(5.0)
        told = f"{shown} for x = Value(3.0), y = Value(5.0)"
        try:
            result = compute(x, y)
            result.backward()
        except Exception as error:
            answer.wrong(
                f"a Value from {told}",
                f"{type(error).__name__}: {error}",
                "make a Value of what is none, and leave a Value as it is",
                read="the-whole-engine",
            )
        if not isinstance(result.data, (int, float)):
            answer.wrong(
                f"a number in the data of {told}",
                f"a {type(result.data).__name__} in it",
                "the other operand may be a Value as well: compute with its data",
                read="the-whole-engine",
            )
        expected = compute(3.0, 5.0)
        if result.data != expected:
            answer.wrong(
                f"{told}: {expected}",
                f"{result.data}",
                "Python calls `__rsub__` of x for `1 - x`: x is what is taken away",
                read="the-whole-engine",
            )
        if (x.grad, y.grad) != slopes:
            answer.wrong(
                f"{told}: gradients {slopes}",
                f"{(x.grad, y.grad)}",
                "what is taken away has the slope -1",
                read="local-slopes",
            )
