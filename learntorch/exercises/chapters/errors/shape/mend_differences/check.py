import torch


def check(answer):
    a, b = torch.tensor([1.0, 4.0, 9.0]), torch.tensor([0.5, 1.0, 2.0, 3.0])
    came = answer.call(
        "differences", a, b, read="errors/shape#add-shape-mismatch"
    )
    why = "row i holds a[i] minus each element of b"
    if isinstance(came, torch.Tensor) and came.shape == (4, 3):
        why = "the axis of size 1 belongs to `a`, whose elements are the rows"
    if isinstance(came, torch.Tensor) and came.ndim == 1:
        why = (
            "cutting the longer one throws elements away: all pairs are wanted"
        )
    answer.same(
        "the differences",
        came,
        a[:, None] - b,
        why,
        read="errors/shape#add-shape-mismatch",
    )
