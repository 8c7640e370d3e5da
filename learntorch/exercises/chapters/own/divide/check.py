import torch


def check(answer):
    value = answer.get("Value", type)
    for one, other in ((3.0, 2.0), (-1.0, 4.0), (0.5, -0.25)):
        x, y = value(one), value(other)
        shown = f"divide(Value({one}), Value({other}))"
        result = answer.call("divide", x, y, shown=shown, read="local-slopes")
        if not isinstance(result, value):
            answer.wrong(
                f"a Value from {shown}",
                repr(result),
                "the result has to remember where it came from",
                read="what-is-recorded",
            )
        if abs(result.data - one / other) > 1e-9:
            answer.wrong(
                f"{shown}: {one / other}", f"{result.data}", read="local-slopes"
            )
        result.backward()
        twins = [
            torch.tensor(number, dtype=torch.float64, requires_grad=True)
            for number in (one, other)
        ]
        (twins[0] / twins[1]).backward()
        wanted = [twin.grad.item() for twin in twins]
        came = [x.grad, y.grad]
        if max(abs(a - b) for a, b in zip(came, wanted)) > 1e-9:
            why = "the slope of x / y is 1 / y with respect to x, and -x / y**2 with respect to y"
            if 0 in came:
                why = "a `Value` that is no parent gets no gradient: name both, each with its slope"
            elif abs(came[1] + wanted[1]) < 1e-9:
                why = "where y grows, x / y goes the other way: the slope with respect to y has a minus"
            answer.wrong(
                f"{shown}: gradients {wanted}, as torch has them",
                f"{came}",
                why,
                read="local-slopes",
            )
