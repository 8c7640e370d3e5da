from unittest import mock

import torch


def check(answer):
    x = torch.linspace(-10, 10, 1000, dtype=torch.float64)
    for w, b in ((2.25, 1.25), (-0.5, 40.0)):
        calls = []

        def counted(function, calls=calls):
            def call(*told, **named):
                calls.append(1)
                return function(*told, **named)

            return call

        with (
            mock.patch(
                "torch.autograd.backward", counted(torch.autograd.backward)
            ),
            mock.patch("torch.autograd.grad", counted(torch.autograd.grad)),
        ):
            came = answer.call(
                "fit", x, w * x + b, shown=f"fit(x, {w} * x + {b})"
            )
        if not isinstance(came, tuple) or len(came) != 2:
            answer.wrong("w and b", repr(came), "return both", read="by-hand")
        if not all(isinstance(one, float) for one in came):
            answer.wrong(
                "w and b as floats",
                repr(came),
                "`.item()` takes the number out of a tensor of one element",
                read="by-hand",
            )
        loss = ((came[0] * x + came[1] - (w * x + b)) ** 2).mean().item()
        if 1e-12 <= loss < 1e-5:
            answer.wrong(
                "a loss below 1e-12",
                f"{loss:.3g}",
                "too few steps, or float32: it has 7 digits, and below some loss it stands still. "
                "See whether more steps take it further down",
                read="where-float32-stands-still",
            )
        if not loss < 1e-12:
            why = "the steps are too small, or too few: see how much each takes off the loss"
            if loss != loss or loss > 1e6:
                why = "the steps are too large, and each one overshoots by more than the last"
            answer.wrong(
                "a loss below 1e-12",
                f"{loss:.3g}",
                why,
                read="the-learning-rate",
            )
        if not 0 < len(calls) <= 1500:
            answer.wrong(
                "1 to 1,500 calls of backward",
                f"{len(calls)} calls",
                "fit by gradient descent, with a rate near its limit or a standardised x",
                read="standardised-inputs",
            )
