import torch


def check(answer):
    for numbers, expected, why in [
        (
            [3.0, -1.0],
            True,
            "one number is enough: `all` wants every one to be below 0",
        ),
        ([5.0, -1.0, 2.0], True, "the sum hides it behind the others"),
        ([0.0, 1.0], False, "0 is not below 0"),
        (
            [[1.0, 2.0], [3.0, -1.0]],
            True,
            "a tensor may have any number of axes: `(x < 0).any()`",
        ),
    ]:
        came = answer.call(
            "has_negative",
            torch.tensor(numbers),
            why="a tensor may have any number of axes: `(x < 0).any()`",
            read="errors/conversion#bool-of-many",
        )
        if isinstance(came, torch.Tensor):
            why = "a tensor that holds one answer is no `True`: `bool` makes one of it"
        if came is not expected:
            answer.wrong(
                f"{expected} for {numbers}",
                repr(came),
                why,
                read="errors/conversion#bool-of-many",
            )
