import torch


def check(answer):
    cases = [
        (torch.tensor([1, 2]), torch.tensor(1.5)),
        (torch.tensor([True, False]), torch.tensor(0.5)),
        (torch.tensor([250, 251], dtype=torch.uint8), torch.tensor(250.5)),
        (
            torch.ones(2, 3, dtype=torch.float64),
            torch.tensor(1.0, dtype=torch.float64),
        ),
        (  # more than float32 can hold
            torch.full((2, 3), 1e300, dtype=torch.float64),
            torch.tensor(1e300, dtype=torch.float64),
        ),
        (  # their sum is more than float16 can hold
            torch.full((100,), 1000.0, dtype=torch.float16),
            torch.tensor(1000.0, dtype=torch.float16),
        ),
        (
            torch.ones(2, dtype=torch.bfloat16),
            torch.tensor(1.0, dtype=torch.bfloat16),
        ),
    ]
    for x, wanted in cases:
        came = answer.call(
            "mean",
            x,
            shown=f"mean of a {x.dtype} tensor",
            why="integers have no mean of their own dtype: name a floating-point one",
            read="division-and-mean-of-integers",
        )
        why = "a floating-point tensor keeps its dtype"
        if not x.is_floating_point():
            why = "a sum of small integers may leave their range: average them as float32"
        answer.same(
            f"mean of a {x.dtype} tensor",
            came,
            wanted,
            why,
            read="division-and-mean-of-integers",
        )
