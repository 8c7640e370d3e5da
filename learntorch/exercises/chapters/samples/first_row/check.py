import torch


def check(answer):
    row = answer.get("row", torch.Tensor)
    why = (
        "`torch.arange(5)` starts with 0, leaves 5 out and makes whole numbers"
    )
    answer.same(
        "`row`", row, torch.arange(5), why, read="tensors/creating#ranges"
    )
