import math


def check(answer):
    cases = [
        ("x ** 3 at 2", lambda x: x**3, 2.0, 12.0),
        ("sin at 1", math.sin, 1.0, math.cos(1.0)),
        ("exp at 5", math.exp, 5.0, math.exp(5.0)),
        ("x ** 2 at 100", lambda x: x * x, 100.0, 200.0),
        ("1 / x at 0.1", lambda x: 1 / x, 0.1, -100.0),
        ("sin at 0", math.sin, 0.0, 1.0),
    ]
    for shown, f, x, wanted in cases:
        came = answer.call("slope", f, x, shown=f"slope of {shown}")
        if not isinstance(came, float) or abs(came - wanted) > 1e-6 * abs(
            wanted
        ):
            why = "a large step measures a chord, not the tangent"
            if isinstance(came, float) and abs(came - wanted) < 1e-2 * abs(
                wanted
            ):
                why = "a step to one side has an error that grows with h; one too small, one of rounding"
            if isinstance(came, float) and abs(came - 2 * wanted) < 1e-3 * abs(
                wanted
            ):
                why = "from x - h to x + h it is twice h"
            answer.wrong(
                f"slope of {shown} = {wanted:.10g}",
                f"{came!r}",
                why,
                read="when-the-step-is-too-small",
            )
    at = []
    answer.call(
        "slope",
        lambda x: at.append(x) or x**3,
        2.0,
        shown="slope of x ** 3 at 2",
    )
    if len(at) != 2 or abs(sum(at) / 2 - 2) > 1e-12:
        answer.wrong(
            "f at x + h and at x - h",
            f"f at {at}",
            "the central difference goes as far to one side as to the other",
            read="when-the-step-is-too-small",
        )
