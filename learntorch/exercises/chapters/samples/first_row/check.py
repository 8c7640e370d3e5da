import torch


def check(answer):
    row = answer.get("row", torch.Tensor)
    why = "`torch.arange(5)` starts with 0 and leaves 5 out"
    if row.is_floating_point():
        why = "a count with a dot, as in `5.0`, makes floating-point numbers"
    answer.same(
        "`row`", row, torch.arange(5), why, read="tensors/creating#ranges"
    )
