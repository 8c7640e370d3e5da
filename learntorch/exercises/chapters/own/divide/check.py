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
            answer.wrong(
                f"{shown}: gradients {wanted}, as torch has them",
                f"{came}",
                "x / y changes by 1 / y for x, and by -x / y**2 for y",
                read="local-slopes",
            )
