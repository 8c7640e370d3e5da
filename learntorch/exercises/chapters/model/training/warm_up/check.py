import math


def check(answer):
    for step, expected in {
        0: 0,
        4: 0.4,
        10: 1,
        40: 0.75,
        55: 0.5,
        70: 0.25,
        100: 0,
    }.items():
        came = answer.call("factor", step)
        if not isinstance(came, int | float):
            answer.wrong(
                f"a number from factor({step})",
                type(came).__name__,
                read="schedules",
            )
        if not math.isclose(came, expected, abs_tol=1e-6):
            why = "it rises by a tenth in each of ten steps"
            if step >= 10:
                why = "at step 10 the cosine begins with the angle 0, and at step 100 it ends with pi"
            if 10 < step and math.isclose(came, (100 - step) / 90):
                why = "that is a straight line; half a cosine is level at both ends and falls fastest halfway"
            answer.wrong(
                f"factor({step}) = {expected}",
                f"{came:.4f}",
                why,
                read="schedules",
            )
