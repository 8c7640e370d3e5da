import math

import torch


def check(answer):
    ill = torch.tensor([True] * 4 + [False] * 8)
    alarms = {"some": [0, 1, 2, 5, 6], "all right": [1], "none": []}
    wanted = {"some": (0.75, 0.6), "all right": (0.25, 1.0), "none": (0.0, 0.0)}
    for name, places in alarms.items():
        alarm = torch.zeros(12, dtype=torch.bool)
        alarm[places] = True
        came = answer.call(
            "scores",
            ill,
            alarm,
            shown=f"scores(4 of 12 ill, alarms at {places})",
        )
        recall, precision = wanted[name]
        told = f"recall {recall}, precision {precision}"
        if not isinstance(came, tuple) or len(came) != 2:
            answer.wrong(
                "two numbers", type(came).__name__, read="a-rare-class"
            )
        if any(
            isinstance(one, torch.Tensor) or math.isnan(one) for one in came
        ):
            why = "0 alarms divide nothing: say what the precision is then; `.item()` makes numbers"
            answer.wrong(told, str(came), why, read="a-rare-class")
        if any(
            abs(one - other) > 1e-6
            for one, other in zip(came, wanted[name], strict=True)
        ):
            why = "recall divides by the ill, precision by the alarms"
            answer.wrong(
                told,
                f"recall {came[0]:.2f}, precision {came[1]:.2f}",
                why,
                read="a-rare-class",
            )
